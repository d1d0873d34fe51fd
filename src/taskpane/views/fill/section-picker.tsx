import { Button, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { SectionProgress } from "../../../app/progress";
import { useWords } from "../../state/pane-context";
import { useFillStyles } from "./styles";
import { FILL_WORDS } from "./words";

interface Props {
  readonly sections: readonly SectionProgress[];
  readonly section: string;
  readonly onGo: (section: string) => void;
}

/** Which section is shown, by the short name of its sheet, how far each is, and the ones before and after. */
export function SectionPicker({ sections, section, onGo }: Props) {
  const words = useWords(FILL_WORDS);
  const styles = useFillStyles();
  const id = useId();
  const { before, after } = neighbours(sections, section);
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{words.section}</label>
      <Select
        id={id}
        className={styles.wide}
        title={sections.find((each) => each.section === section)?.heading}
        value={section}
        onChange={(_, data) => onGo(data.value)}
      >
        {sections.map(({ section: each, sheet, filled, asked }) => (
          <option key={each} value={each}>
            {words.sectionOption(sheet, filled, asked)}
          </option>
        ))}
      </Select>
      <div className={`${styles.row} ${styles.apart}`}>
        <Step label={`‹ ${words.previous}`} to={before} onGo={onGo} />
        <Step label={`${words.next} ›`} to={after} onGo={onGo} />
      </div>
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly to: SectionProgress | undefined;
  readonly onGo: (section: string) => void;
}

/** Not there at the ends: a button that does nothing needs a reason. */
function Step({ label, to, onGo }: StepProps) {
  if (to === undefined) return <span />;
  return (
    <Button size="small" appearance="subtle" title={to.heading} onClick={() => onGo(to.section)}>
      {label}
    </Button>
  );
}

/** The sections before and after one; absent at the ends. */
export function neighbours(sections: readonly SectionProgress[], section: string) {
  const at = sections.findIndex((each) => each.section === section);
  return { before: sections[at - 1], after: sections[at + 1] };
}
