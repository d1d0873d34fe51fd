import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import { explainInExcel } from "../../../core/messages/explain-in-excel";
import { explainPriorRefusal } from "../../../core/messages/explain-prior-file";
import type { Language } from "../../../core/messages/language";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import type { PriorImport } from "../../state/pane-state";
import { bytesOf } from "./file-bytes";
import { IMPORT_WORDS } from "./import-words";
import { PriorPreview } from "./prior-preview";
import { useStartStyles } from "./start-styles";

/** Last year's figures for a workbook that is there already: a file is chosen, seen through, and then imported. */
export function ImportPrior() {
  const words = useWords(IMPORT_WORDS);
  const styles = useStartStyles();
  const actions = usePaneActions();
  const { priorImport } = usePaneState();
  if (priorImport === undefined) {
    return (
      <div>
        <Button onClick={() => actions.askPrior()}>{words.open}</Button>
      </div>
    );
  }
  return (
    <section className={styles.stack} aria-labelledby="start-prior">
      <h2 id="start-prior" className={styles.title}>
        {words.title}
      </h2>
      <PriorFile shown={priorImport} />
    </section>
  );
}

function PriorFile({ shown }: { readonly shown: PriorImport }) {
  const words = useWords(IMPORT_WORDS);
  const styles = useStartStyles();
  const actions = usePaneActions();
  const { language } = usePaneState().settings;
  const [isUnread, setUnread] = useState(false);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const bytes = await bytesOf(file);
    setUnread(bytes === undefined);
    if (bytes === undefined) actions.askPrior();
    else await actions.openPrior({ name: file.name, bytes });
  };
  const cancel = () => actions.closePrior();
  const wrong = isUnread ? words.unread : refusalOf(shown, language);
  return (
    <>
      <Field
        label={words.file}
        hint={words.fileHint}
        {...(wrong !== undefined && {
          validationState: "error" as const,
          validationMessage: wrong,
        })}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".xlsx,.json"
            autoFocus
            className={styles.file}
            onChange={({ target }) => void choose(target.files?.[0])}
          />
        )}
      </Field>
      {shown.kind === "plan" ? (
        <PriorPreview key={keyOf(shown)} shown={shown} cancel={cancel} />
      ) : (
        <div>
          <Button onClick={cancel}>{words.cancel}</Button>
        </div>
      )}
    </>
  );
}

/** What was ticked goes for one list only. */
function keyOf({ name, plan }: Extract<PriorImport, { kind: "plan" }>): string {
  return JSON.stringify([name, plan.fresh.length, plan.conflicts.map(({ before }) => before)]);
}

function refusalOf(shown: PriorImport, language: Language): string | undefined {
  if (shown.kind === "asking" || shown.kind === "plan") return undefined;
  const sentence =
    shown.kind === "refused"
      ? explainPriorRefusal(shown.refusal, language)
      : explainInExcel(shown.failure, language);
  return IMPORT_WORDS[language].refused(shown.name, sentence);
}
