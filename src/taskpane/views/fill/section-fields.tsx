import type { RefObject } from "react";
import type { Drafts } from "../../../app/drafts";
import type { FormField } from "../../../app/section-form";
import type { Definition } from "../../../core/definition/definition";
import type { Language } from "../../../core/messages/language";
import { BalanceLine } from "./balance-line";
import type { FieldCommands } from "./field-commands";
import { FigureField } from "./figure-field";
import { PastePanel } from "./paste-panel";
import { type PasteStep, planPaste } from "./pasted-lines";
import { useFillStyles } from "./styles";
import type { FillForm } from "./use-fill-form";
import type { Pasted } from "./use-field-commands";
import { FILL_WORDS } from "./words";

interface Props {
  readonly fill: FillForm;
  readonly definition: Definition;
  readonly drafts: Drafts;
  readonly language: Language;
  readonly touched: ReadonlySet<string>;
  readonly shown: string | undefined;
  readonly pasted: Pasted | undefined;
  readonly commands: FieldCommands;
  readonly onPaste: (steps: readonly PasteStep[]) => void;
  readonly onPasteEnd: () => void;
  readonly root: RefObject<HTMLDivElement | null>;
}

/** The fields of one section in their groups, each sum's arithmetic under its last figure. */
export function SectionFields(props: Props) {
  const { fill, root, language } = props;
  const styles = useFillStyles();
  const words = FILL_WORDS[language];
  const { groups } = fill.form;
  return (
    <div ref={root} className={styles.view}>
      {groups.map(({ id, fields }) => (
        <fieldset key={id} className={styles.group}>
          {(id !== "" || groups.length > 1) && (
            <legend className={styles.legend}>{id === "" ? words.ungrouped : id}</legend>
          )}
          {fields.map((field) => (
            <FieldWithBalance key={field.figure} {...props} field={field} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** A field, what it balances with, and the question about what was pasted into it. */
function FieldWithBalance(props: Props & { readonly field: FormField }) {
  const { field, fill, definition, drafts, language, touched, shown, pasted, commands } = props;
  const id = field.figure;
  const figure = definition.figures.get(id);
  if (figure === undefined) return null;
  const live = fill.live.get(id) ?? field.readOnly;
  const headings = fill.progress.sections;
  return (
    <>
      <FigureField
        field={field}
        figure={figure}
        draft={drafts.get(id)}
        language={language}
        liveValue={live?.value ?? ""}
        liveFormula={live?.formula ?? ""}
        elsewhere={headings.find(({ section }) => section === live?.section)?.heading ?? ""}
        isTouched={touched.has(id)}
        isShown={shown === id}
        findings={(touched.has(id) ? fill.findings.get(id) : undefined) ?? NONE}
        commands={commands}
      />
      {fill.balances
        .filter(({ after }) => after === id)
        .map((balance) => (
          <BalanceLine key={balance.rule} balance={balance} words={FILL_WORDS[language]} />
        ))}
      {pasted?.figure === id && (
        <PastePanel
          plan={planOf(pasted, fill)}
          definition={definition}
          language={language}
          onFill={props.onPaste}
          onCancel={props.onPasteEnd}
        />
      )}
    </>
  );
}

const NONE: readonly string[] = [];

function planOf({ figure, lines }: Pasted, { form }: FillForm) {
  if (lines.kind === "table") return undefined;
  return planPaste(
    form.groups.flatMap(({ fields }) => fields),
    figure,
    lines.lines,
  );
}
