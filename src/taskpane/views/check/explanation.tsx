import { Button } from "@fluentui/react-components";
import { usePaneActions, useWords } from "../../state/pane-context";
import type { CheckItem } from "./check-items";
import { useCheckStyles } from "./check-styles";
import {
  type ExplanationDraft,
  isOpen,
  useExplanationDrafts,
  withDraft,
} from "./explanation-drafts";
import { ExplanationField } from "./explanation-field";
import { CHECK_WORDS } from "./words";

/** What was said about a finding, whether it still counts, and a field to say something. */
export function Explanation({ item }: { readonly item: CheckItem }) {
  const words = useWords(CHECK_WORDS);
  const actions = usePaneActions();
  const styles = useCheckStyles();
  const [drafts, change] = useExplanationDrafts();
  const { explains, waives, resolution } = item;
  const draft = drafts.get(item.id);
  const become = (next: ExplanationDraft | undefined) =>
    change((before) => withDraft(before, item.id, next));
  const rules = waives === undefined ? explains : [waives];
  if (rules.length === 0) return resolution && <Kept resolution={resolution} />;
  const saying = words.saying[waives === undefined ? "explained" : "waived"];
  const remove = () => {
    become(undefined);
    void actions.explain(rules, "");
  };
  const isWriting = draft !== undefined && isOpen(draft, resolution);
  const isOffered = draft === undefined && resolution?.valid === false;
  if (isWriting || isOffered) {
    const unheeded = resolution?.valid === false ? resolution : undefined;
    return (
      <ExplanationField
        item={item}
        rules={rules}
        text={draft?.text ?? resolution?.text ?? ""}
        saying={saying}
        takesFocus={draft !== undefined && draft.sent === undefined}
        {...(unheeded && { unheeded })}
        onType={(text) => become({ text })}
        onSave={(text, by) => {
          become({ text, sent: text.trim() });
          if (waives === undefined) void actions.explain(explains, text.trim(), by);
          else void actions.waive(waives, text.trim(), by);
        }}
        {...(isWriting && { onCancel: () => become(undefined) })}
        {...(unheeded && { onRemove: remove })}
      />
    );
  }
  return (
    <>
      {resolution && <Kept resolution={resolution} />}
      <div className={styles.row}>
        <Button size="small" onClick={() => become({ text: resolution?.text ?? "" })}>
          {resolution === undefined ? saying.begin : saying.change}
        </Button>
        {resolution && (
          <Button size="small" onClick={remove}>
            {saying.remove}
          </Button>
        )}
      </div>
    </>
  );
}

function Kept({ resolution }: { readonly resolution: NonNullable<CheckItem["resolution"]> }) {
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const { kind, text, by, at, valid, why } = resolution;
  const what = kind === "waived" ? words.waived : words.explained;
  return (
    <>
      <p className={styles.line}>
        {valid ? what : words.unheeded[why ?? "stale"]}
        {(by ?? at) !== undefined && <bdi>{words.by(by, at)}</bdi>}
      </p>
      <p className={styles.kept} dir="auto">
        {text}
      </p>
    </>
  );
}
