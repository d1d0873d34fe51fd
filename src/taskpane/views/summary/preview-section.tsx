import { Button, mergeClasses } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import type { OpenReport } from "../../../app/open-report";
import type { ParagraphText } from "../../../app/paragraph-texts";
import type { DocumentSection, ReportDocument } from "../../../core/model/document";
import { useWords } from "../../state/pane-context";
import { EditableParagraph } from "./editor/editable-paragraph";
import { useSummaryStyles } from "./summary-styles";
import { SUMMARY_WORDS } from "./words";

interface Props {
  readonly section: DocumentSection;
  /** The element of its heading. */
  readonly heading: "h3" | "h4";
  readonly report: OpenReport;
  /** Whether a paragraph prints the figure of the cell that is selected. */
  readonly isMarked: (paragraph: string) => boolean;
  readonly document: ReportDocument;
  /** Its paragraphs with their wordings, those included that have nothing to say. */
  readonly paragraphs: readonly ParagraphText[];
  readonly onCopy: () => void;
}

/** One section with its sentences; each paragraph can be gone to by its id. */
export function PreviewSection(props: Props) {
  const { section, heading: Heading, report, document, paragraphs, isMarked, onCopy } = props;
  const words = useWords(SUMMARY_WORDS);
  const styles = useSummaryStyles();
  const name = section.heading === "" ? words.unnamedSection : section.heading;
  return (
    <section>
      <div className={styles.head}>
        {section.heading !== "" && (
          <Heading className={mergeClasses(styles.heading, Heading === "h4" && styles.subheading)}>
            <bdi>{section.heading}</bdi>
          </Heading>
        )}
        {section.paragraphs.length > 0 && (
          <Button
            className={styles.copy}
            size="small"
            appearance="subtle"
            icon={<Copy16Regular aria-hidden />}
            aria-label={words.sectionName(name)}
            onClick={onCopy}
          >
            {words.copySection}
          </Button>
        )}
      </div>
      {paragraphs.map((paragraph) => (
        <EditableParagraph
          key={paragraph.key}
          paragraph={paragraph}
          lines={section.paragraphs.filter(({ id }) => keyOf(section.id, id) === paragraph.key)}
          isMarked={isMarked}
          report={report}
          document={document}
        />
      ))}
    </section>
  );
}

/** The paragraph that a line belongs to; the second line of `p` is `p#2`. */
function keyOf(section: string, line: string): string {
  return `${section}.${line.split("#")[0] ?? line}`;
}
