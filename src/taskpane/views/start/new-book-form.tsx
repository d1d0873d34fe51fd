import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { bytesOf } from "./file-bytes";
import { offeredReports } from "./offered-reports";
import { likelyYear, readYear } from "./report-year";
import { useStartStyles } from "./start-styles";
import { START_WORDS } from "./words";

/** What was found wrong when somebody pressed 建立; nothing before. */
interface Mistakes {
  readonly unit?: string;
  readonly year?: string;
  readonly file?: string;
}

/** Whose report on which year; last year's file brings its figures along. */
export function NewBookForm({ cancel }: { readonly cancel: () => void }) {
  const words = useWords(START_WORDS);
  const styles = useStartStyles();
  const { job } = usePaneState();
  const actions = usePaneActions();
  const [report, setReport] = useState(offeredReports()[0]?.id ?? "");
  const [unit, setUnit] = useState("");
  const [year, setYear] = useState(() => String(likelyYear(new Date())));
  const [file, setFile] = useState<File>();
  const [mistakes, setMistakes] = useState<Mistakes>({});

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readYear(year);
    const missing = unit.trim() === "";
    setMistakes({
      ...(missing && { unit: words.unitMissing }),
      ...(read === undefined && { year: words.yearWrong }),
    });
    if (missing || read === undefined) {
      focusOn(event.currentTarget, missing ? "unit" : "year");
      return;
    }
    const lastYear = file && (await bytesOf(file));
    if (file !== undefined && lastYear === undefined) {
      setMistakes({ file: words.fileUnread });
      return;
    }
    await actions.create({ report, unit: unit.trim(), year: read, ...(lastYear && { lastYear }) });
  };

  return (
    <form className={styles.stack} noValidate onSubmit={(event) => void submit(event)}>
      <h2 className={styles.title}>{words.formTitle}</h2>
      <Field label={words.report}>
        <Select
          title={offeredReports().find(({ id }) => id === report)?.title}
          value={report}
          onChange={(_, { value }) => setReport(value)}
        >
          {offeredReports().map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.unit} hint={words.unitHint} required {...wrong(mistakes.unit)}>
        <Input name="unit" autoFocus value={unit} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <Field label={words.year} required {...wrong(mistakes.year)}>
        <Input
          name="year"
          value={year}
          inputMode="numeric"
          onChange={(_, { value }) => setYear(value)}
        />
      </Field>
      <Field label={words.lastYear} hint={words.lastYearHint} {...wrong(mistakes.file)}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".xlsx"
            className={styles.file}
            onChange={({ target }) => setFile(target.files?.[0])}
          />
        )}
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={job === "creating"}>
          {words.make}
        </Button>
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
      <p className={`${styles.text} ${styles.faint}`}>{words.keepsYours}</p>
    </form>
  );
}

function wrong(sentence: string | undefined) {
  return sentence === undefined
    ? {}
    : { validationState: "error" as const, validationMessage: sentence };
}

function focusOn(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
