import { useEffect, useRef, useState } from "react";
import type { OpenReport } from "../../../app/open-report";
import type { Checked } from "../../../core/model/check";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { sayBalance } from "./balance-line";
import { DraftsBar } from "./drafts-bar";
import { entryOf, fieldOf } from "./field-places";
import type { PasteStep } from "./pasted-lines";
import { SectionEnd } from "./section-end";
import { SectionFields } from "./section-fields";
import { neighbours, SectionPicker } from "./section-picker";
import { useFillStyles } from "./styles";
import { useTouched } from "./touched";
import { type Pasted, useFieldCommands } from "./use-field-commands";
import { useFillForm } from "./use-fill-form";
import { reveal, useReveal } from "./use-reveal";
import { FILL_WORDS } from "./words";

interface Props {
  readonly report: OpenReport;
  readonly checked: Checked;
}

/** 填报 over an open report. */
export function OpenFill({ report, checked }: Props) {
  const actions = usePaneActions();
  const { drafts, figure, section: asked, job, settings } = usePaneState();
  const { language } = settings;
  const words = useWords(FILL_WORDS);
  const styles = useFillStyles();
  const view = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  const [pasted, setPasted] = useState<Pasted>();
  const { touched, last, touch } = useTouched(actions, figure);
  const fill = useFillForm({ report, checked, drafts, asked, touched, language });
  const commands = useFieldCommands({
    actions,
    root: view,
    asked: figure,
    onTouch: touch,
    onActive: setActive,
    onPasted: setPasted,
  });
  useReveal(root, figure);
  const goOn = useHeadingFocus(heading, fill.section, (section) => actions.goToSection(section));

  const show = (id: string) => {
    if (id === figure && root.current) reveal(root.current, id);
    else actions.goToFigure(id);
  };
  const endPaste = () => {
    setPasted(undefined);
    const field = pasted && root.current && fieldOf(root.current, pasted.figure);
    if (field) entryOf(field)?.focus();
  };
  const paste = (steps: readonly PasteStep[]) => {
    for (const { field, line } of steps) {
      commands.draft(field.figure, { typed: line, pasted: true });
    }
    endPaste();
    void actions.commit();
  };

  const { sections } = fill.progress;
  const spoken = fill.balances.filter(
    ({ figures }) => last !== undefined && figures.includes(last),
  );
  return (
    <div ref={view} className={styles.view}>
      <SectionPicker
        sections={sections}
        section={fill.section}
        onGo={(section) => actions.goToSection(section)}
      />
      {job === undefined && (
        <DraftsBar drafts={drafts} definition={report.definition} active={active} onShow={show} />
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {fill.form.heading}
      </h2>
      <SectionFields
        key={fill.section}
        fill={fill}
        definition={report.definition}
        drafts={drafts}
        language={language}
        touched={touched}
        shown={figure}
        pasted={pasted}
        commands={commands}
        onPaste={paste}
        onPasteEnd={endPaste}
        root={root}
      />
      <div role="status" className={styles.unseen}>
        {spoken.map((balance) => sayBalance(balance, words)).join(" ")}
      </div>
      <SectionEnd after={neighbours(sections, fill.section).after} onNext={goOn} />
    </div>
  );
}

/** Goes to a section from the end of another one: the keyboard begins again at its heading. */
function useHeadingFocus(
  heading: React.RefObject<HTMLElement | null>,
  section: string,
  go: (section: string) => void,
) {
  const isWanted = useRef(false);
  useEffect(() => {
    if (isWanted.current) heading.current?.focus();
    isWanted.current = false;
  }, [heading, section]);
  return (next: string) => {
    isWanted.current = true;
    go(next);
  };
}
