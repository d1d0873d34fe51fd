import { Link } from "@fluentui/react-components";
import type { CompiledReport } from "../../../app/compile-workbook";
import type { OpenReport } from "../../../app/open-report";
import { paragraphOf } from "../../../core/compile/line-id";
import { headingOf } from "../../../core/messages/section-heading";
import { explainTextHint } from "../../../core/messages/explain-text-hint";
import type { TextHint } from "../../../core/model/text-hint";
import { FindingHelp } from "../../shell/finding-help";
import { usePaneState, useWords } from "../../state/pane-context";
import { useSummaryStyles } from "./summary-styles";
import { textPlace } from "./text-place";
import { useTarget } from "./use-target";
import { SUMMARY_WORDS } from "./words";

interface Props {
  readonly compiled: CompiledReport;
  readonly report: OpenReport;
}

/** What a reader would stumble over in the words, each with the way to the text that staff write. */
export function ReadingHints({ compiled: { hints, document, definition }, report }: Props) {
  const words = useWords(SUMMARY_WORDS);
  const { language } = usePaneState().settings;
  const styles = useSummaryStyles();
  const go = useTarget();
  if (hints.length === 0) return null;
  return (
    <details>
      <summary className={styles.lid}>{words.hints(hints.length)}</summary>
      <p className={styles.line}>{words.hintsWhy}</p>
      <ul className={styles.bullets}>
        {hints.map((hint) => {
          const place = textPlace(report, keyOf(hint));
          const where = headingOf(hint.section, document);
          return (
            <li key={`${keyOf(hint)} ${hint.start} ${hint.code}`}>
              {where !== "" && `${words.inSection(where)} `}
              <bdi>{explainTextHint(hint, definition, language)}</bdi>{" "}
              {place !== undefined && (
                <Link as="button" onClick={() => go({ to: "cell", place })}>
                  {words.toText}
                </Link>
              )}{" "}
              <FindingHelp kind={hint.code} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function keyOf({ section, paragraph }: TextHint): string {
  return `${section}.${paragraphOf(paragraph)}`;
}
