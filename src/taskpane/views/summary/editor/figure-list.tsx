import { Button, Field, Input } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import type { OpenReport } from "../../../../app/open-report";
import { figureShower } from "../../../../app/shown-figures";
import type { Definition, Figure } from "../../../../core/definition/definition";
import { lookupOf } from "../../../../core/definition/figure-lookup";
import { scanTemplate } from "../../../../core/definition/parse-template";
import { useWords } from "../../../state/pane-context";
import { useEditorStyles } from "./editor-styles";
import { placeholderOf } from "./inserted";
import { EDITOR_WORDS } from "./words";

interface Props {
  /** The paragraph as `section.paragraph`. */
  readonly section: string;
  readonly text: string;
  readonly report: OpenReport;
  readonly onInsert: (placeholder: string) => void;
}

/** Found by name, more than these help nobody. */
const MOST_FOUND = 20;

/** The section's figures with their present values, to be put where the caret stands; others can be looked for. */
export function FigureList({ section, text, report, onInsert }: Props) {
  const words = useWords(EDITOR_WORDS);
  const styles = useEditorStyles();
  const id = useId();
  const [wanted, setWanted] = useState("");
  const { definition } = report;
  const lookup = lookupOf(definition);
  const used = scanTemplate(text, lookup).figures;
  const { thisYear } = useMemo(() => figureShower(report), [report]);
  const figures =
    wanted.trim() === "" ? ownFigures(section, definition) : found(wanted.trim(), definition);
  return (
    <section aria-labelledby={id}>
      <p id={id} className={styles.heading}>
        {words.figures}
      </p>
      <ul className={styles.chips}>
        {figures.map((figure) => {
          const isUsed = used.has(figure.id);
          const name = `${figure.label} ${thisYear(figure)}`.trim();
          return (
            <li key={figure.id} className={styles.chip}>
              <Button
                size="small"
                className={styles.chip}
                {...(isUsed && { icon: <Checkmark16Regular aria-hidden /> })}
                aria-label={isUsed ? words.used(name) : words.insert(name)}
                onClick={() => onInsert(placeholderOf(figure, lookup))}
              >
                <bdi>{name}</bdi>
              </Button>
            </li>
          );
        })}
      </ul>
      {figures.length === 0 && wanted !== "" && <p className={styles.quiet}>{words.noFigure}</p>}
      <Field label={words.find}>
        <Input value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
    </section>
  );
}

function ownFigures(key: string, { sections }: Definition): readonly Figure[] {
  const own = sections.find(({ id, paragraphs }) =>
    paragraphs.some((paragraph) => `${id}.${paragraph.id}` === key),
  );
  return own?.rows.map(({ figure }) => figure) ?? [];
}

function found(wanted: string, { figures }: Definition): readonly Figure[] {
  return [...figures.values()]
    .filter(({ id, label, aliases }) =>
      [id, label, ...aliases].some((name) => name.includes(wanted)),
    )
    .slice(0, MOST_FOUND);
}
