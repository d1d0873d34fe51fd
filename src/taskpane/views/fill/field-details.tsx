import { Button, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftUpdate } from "../../../app/drafts";
import type { FormField } from "../../../app/section-form";
import { PERIOD_CHOICES } from "../../../workbook/plan/validations";
import { type DraftPart, isTooLong, shownPart } from "./draft-parts";
import { useFillStyles } from "./styles";
import type { FillWords } from "./words";

interface Props {
  readonly id: string;
  readonly field: FormField;
  readonly draft: DraftUpdate | undefined;
  readonly onDraft: (update: DraftUpdate) => void;
  readonly onPutBack: (part: DraftPart) => void;
  readonly words: FillWords;
}

/** 统计时期, 说明 and how the figure is counted, out of sight until they are wanted. */
export function FieldDetails(props: Props) {
  const { id, field, draft, words } = props;
  const styles = useFillStyles();
  const [isOpen, setOpen] = useState(false);
  const period = shownPart(field, draft, "period");
  const note = shownPart(field, draft, "note");
  const open = isOpen || isTooLong(period) || isTooLong(note);
  return (
    <>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-controls={open ? `${id}-details` : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {`${words.period(period.trim() === "" ? words.wholeYear : period)} · ${words.more}`}
          <span className={styles.unseen}>{field.label}</span>
        </Button>
        {!open && note !== "" && <span className={styles.quiet}>{note}</span>}
      </div>
      {open && <OpenDetails {...props} period={period} note={note} />}
    </>
  );
}

interface OpenProps extends Props {
  readonly period: string;
  readonly note: string;
}

function OpenDetails({ id, field, period, note, onDraft, onPutBack, words }: OpenProps) {
  const styles = useFillStyles();
  return (
    <div id={`${id}-details`} className={styles.details}>
      {field.hint !== undefined && <p className={`${styles.bare} ${styles.quiet}`}>{field.hint}</p>}
      <label htmlFor={`${id}-period`}>{words.periodLabel}</label>
      <Input
        id={`${id}-period`}
        list={`${id}-periods`}
        value={period}
        aria-invalid={isTooLong(period)}
        onChange={(_, data) => onDraft({ period: data.value })}
        onKeyDown={(event) => event.key === "Escape" && onPutBack("period")}
      />
      <datalist id={`${id}-periods`}>
        {PERIOD_CHOICES.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
      <label htmlFor={`${id}-note`}>{words.noteLabel}</label>
      <Textarea
        id={`${id}-note`}
        value={note}
        resize="vertical"
        aria-invalid={isTooLong(note)}
        onChange={(_, data) => onDraft({ note: data.value })}
        onKeyDown={(event) => event.key === "Escape" && onPutBack("note")}
      />
      {(isTooLong(period) || isTooLong(note)) && (
        <p role="alert" className={`${styles.bare} ${styles.problem}`}>
          {words.tooLong}
        </p>
      )}
    </div>
  );
}
