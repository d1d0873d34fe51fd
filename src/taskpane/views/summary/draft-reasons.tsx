import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CompiledReport } from "../../../app/compile-workbook";
import { findingsOf } from "../../../app/findings";
import type { OpenReport } from "../../../app/open-report";
import { useWords } from "../../state/pane-context";
import { useSummaryStyles } from "./summary-styles";
import { type Target, targetOfReason } from "./targets";
import { useTarget } from "./use-target";
import { SUMMARY_WORDS } from "./words";

interface Props {
  readonly compiled: CompiledReport;
  readonly report: OpenReport;
}

/** More reasons than these stand behind a lid. */
const SHOWN = 4;

/** Why the report is 未定稿, each reason with the way to settle it; or that it may be handed in. */
export function DraftReasons({ compiled, report }: Props) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useSummaryStyles();
  const { draftNotes, document } = compiled;
  if (draftNotes.length === 0) return <Final compiled={compiled} />;
  const reasons = draftNotes.map((note, index) => {
    const reason = document.draft[index];
    const target = reason && targetOfReason(reason, report);
    return <Reason key={index} note={note} {...(target && { target })} />;
  });
  const rest = reasons.slice(SHOWN);
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>
        {words.draft(draftNotes.length)}
        <ul className={styles.bullets}>{reasons.slice(0, SHOWN)}</ul>
        {rest.length > 0 && (
          <details>
            <summary className={styles.lid}>{words.moreReasons(rest.length)}</summary>
            <ul className={styles.bullets}>{rest}</ul>
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function Final({ compiled }: Pick<Props, "compiled">) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useSummaryStyles();
  const go = useTarget();
  return (
    <p className={styles.line}>
      {words.final}
      {findingsOf(compiled.checked).unresolved && (
        <>
          {words.openQueries}{" "}
          <Link as="button" onClick={() => go({ to: "check" })}>
            {words.toCheck}
          </Link>
        </>
      )}
    </p>
  );
}

function Reason({ note, target }: { readonly note: string; readonly target?: Target }) {
  const words = useWords(SUMMARY_WORDS);
  const go = useTarget();
  const name = { field: words.toField, check: words.toCheck, cell: words.toCell };
  return (
    <li>
      <bdi>{note}</bdi>{" "}
      {target !== undefined && (
        <Link as="button" onClick={() => go(target)}>
          {name[target.to]}
        </Link>
      )}
    </li>
  );
}
