import { Button } from "@fluentui/react-components";
import type { FormField, ReadOnly } from "../../../app/section-form";
import { useFillStyles } from "./styles";
import type { FillWords } from "./words";

interface Props {
  readonly field: FormField;
  readonly reason: ReadOnly["reason"];
  /** As the report prints it; empty where nothing is known yet. */
  readonly value: string;
  readonly formula: string;
  /** Heading of the section that asks for a repeated figure. */
  readonly elsewhere: string;
  /** Opens the field that asks for the figure. */
  readonly onOpen: () => void;
  /** Lets a published number be typed over the formula; absent where none can be. */
  readonly onState?: (() => void) | undefined;
  readonly words: FillWords;
}

/** A figure that nobody types here: its value, how it comes about, and what can be done instead. */
export function ReadOnlyFigure(props: Props) {
  const { field, reason, value, onOpen, onState, words } = props;
  const styles = useFillStyles();
  return (
    <>
      <p className={styles.bare}>
        {field.label}{" "}
        <span className={styles.value}>{value === "" ? words.nothingYet : value}</span>
      </p>
      <p className={`${styles.bare} ${styles.quiet}`}>{whyOf(props)}</p>
      <div className={styles.row}>
        {reason === "repeated" && (
          <Button size="small" onClick={onOpen}>
            {words.fillThere}
          </Button>
        )}
        {onState && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${words.stateIt}：${field.label}`}
            onClick={onState}
          >
            {words.stateIt}
          </Button>
        )}
      </div>
    </>
  );
}

function whyOf({ reason, formula, elsewhere, words }: Props): string {
  switch (reason) {
    case "repeated":
      return words.repeated(elsewhere);
    case "derived":
      return words.derived(formula);
    case "computed":
      return words.computed(formula);
  }
}
