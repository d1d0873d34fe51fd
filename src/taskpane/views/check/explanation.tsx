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
  const kept = item.resolution?.text ?? "";
  const draft = drafts.get(item.id);
  const become = (next: ExplanationDraft | undefined) =>
    change((before) => withDraft(before, item.id, next));
  const explain = (text: string) => actions.explain(item.explains, text);
  if (draft !== undefined && isOpen(draft, kept)) {
    return (
      <ExplanationField
        text={draft.text}
        onType={(text) => become({ text })}
        onSave={() => {
          become({ text: draft.text, sent: draft.text.trim() });
          void explain(draft.text.trim());
        }}
        onCancel={() => become(undefined)}
      />
    );
  }
  return (
    <>
      {item.resolution && <Kept resolution={item.resolution} />}
      {item.explains.length > 0 && (
        <div className={styles.row}>
          <Button size="small" onClick={() => become({ text: kept })}>
            {kept === "" ? words.explain : words.changeExplanation}
          </Button>
          {kept !== "" && (
            <Button size="small" onClick={() => void explain("")}>
              {words.removeExplanation}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function Kept({ resolution }: { readonly resolution: NonNullable<CheckItem["resolution"]> }) {
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const { kind, text, by, valid } = resolution;
  const what = kind === "waived" ? words.waived : words.explained;
  return (
    <>
      <p className={styles.line}>
        {valid ? what : words.stale}
        {by !== undefined && <bdi>{words.by(by)}</bdi>}
      </p>
      <p className={styles.kept} dir="auto">
        {text}
      </p>
    </>
  );
}
