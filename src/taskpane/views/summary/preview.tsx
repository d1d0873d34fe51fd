import type { Sentence } from "../../../app/figure-uses";
import type { OpenReport } from "../../../app/open-report";
import { paragraphOf } from "../../../core/compile/line-id";
import type { ParagraphText } from "../../../app/paragraph-texts";
import type { ReportDocument } from "../../../core/model/document";
import { PreviewSection } from "./preview-section";
import { useSummaryStyles } from "./summary-styles";

interface Props {
  readonly document: ReportDocument;
  readonly report: OpenReport;
  /** The paragraphs that print the figure of the cell that is selected. */
  readonly marked: readonly Sentence[];
  readonly paragraphs: readonly ParagraphText[];
  readonly onCopySection: (section: string) => void;
}

/** The report as it will read. Headings are one level below the title, those of （一） one more, where there is a 一、 above. */
export function Preview({ document, report, marked, paragraphs, onCopySection }: Props) {
  const styles = useSummaryStyles();
  const first = document.sections.findIndex(({ level }) => level === 1);
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>
        <bdi>{document.title}</bdi>
      </h2>
      {document.salutation !== undefined && (
        <p className={styles.salutation} dir="auto">
          {document.salutation}
        </p>
      )}
      {document.sections.map((section, index) => (
        <PreviewSection
          key={section.id}
          section={section}
          heading={section.level === 2 && first >= 0 && first < index ? "h4" : "h3"}
          report={report}
          isMarked={(line) =>
            marked.some((one) => one.section === section.id && one.paragraph === paragraphOf(line))
          }
          document={document}
          paragraphs={paragraphs.filter(({ section: of }) => of === section.id)}
          onCopy={() => onCopySection(section.id)}
        />
      ))}
    </article>
  );
}
