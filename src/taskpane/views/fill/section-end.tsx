import { Button } from "@fluentui/react-components";
import type { SectionProgress } from "../../../app/progress";
import { usePaneActions, useWords } from "../../state/pane-context";
import { useFillStyles } from "./styles";
import { FILL_WORDS } from "./words";

interface Props {
  /** The section that comes next; absent after the last. */
  readonly after: SectionProgress | undefined;
  readonly onNext: (section: string) => void;
}

/** Where Enter leads after the last field. */
export function SectionEnd({ after, onNext }: Props) {
  const actions = usePaneActions();
  const words = useWords(FILL_WORDS);
  const styles = useFillStyles();
  if (after !== undefined) {
    return (
      <Button data-end="" onClick={() => onNext(after.section)}>
        {words.nextSection(after.heading)}
      </Button>
    );
  }
  return (
    <div className={styles.row}>
      <span>{words.lastSection}</span>
      <Button data-end="" onClick={() => actions.go("check")}>
        {words.toChecks}
      </Button>
    </div>
  );
}
