import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { understandEntry } from "../../../app/understand-entry";
import type { Definition } from "../../../core/definition/definition";
import type { Language } from "../../../core/messages/language";
import { shorten } from "../../../core/messages/shorten";
import type { PastePlan, PasteStep } from "./pasted-lines";
import { useFillStyles } from "./styles";
import { FILL_WORDS, type FillWords } from "./words";

interface Props {
  /** Absent where several columns were pasted. */
  readonly plan: PastePlan | undefined;
  readonly definition: Definition;
  readonly language: Language;
  readonly onFill: (steps: readonly PasteStep[]) => void;
  readonly onCancel: () => void;
}

/** Asks before pasted lines go into several fields: which line goes where, and what stood there. */
export function PastePanel({ plan, definition, language, onFill, onCancel }: Props) {
  const words = FILL_WORDS[language];
  const styles = useFillStyles();
  const title = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector("button")?.focus(), []);
  const steps = plan?.steps.filter(({ line }) => line !== "") ?? [];
  return (
    <div
      ref={panel}
      role="alertdialog"
      aria-labelledby={title}
      className={styles.panel}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <p id={title} className={styles.bare}>
        {plan ? words.pasteTitle(plan.steps.length + plan.left) : words.pasteTable}
      </p>
      {plan && (
        <ol className={styles.list}>
          {plan.steps.map((step) => (
            <li key={step.field.figure}>{sayStep(step, definition, language, words)}</li>
          ))}
        </ol>
      )}
      {plan && plan.left > 0 && <p className={styles.bare}>{words.pasteLeft(plan.left)}</p>}
      <div className={styles.row}>
        {steps.length > 0 && (
          <Button appearance="primary" onClick={() => onFill(steps)}>
            {words.pasteDo(steps.length)}
          </Button>
        )}
        <Button onClick={onCancel}>{plan ? words.cancel : words.close}</Button>
      </div>
    </div>
  );
}

function sayStep(
  { field, line }: PasteStep,
  { figures }: Definition,
  language: Language,
  words: FillWords,
): string {
  if (line === "") return words.pasteSkips(field.label);
  const said = words.pasteStep(field.label, shorten(line), shorten(field.typed));
  const figure = figures.get(field.figure);
  const isRead = figure === undefined || understandEntry(line, figure, language).readable;
  return isRead ? said : `${said}（${words.pasteUnreadable}）`;
}
