import { officeSource } from "../../office-source";
import { usePaneState, useWords } from "../../state/pane-context";
import { VERSION } from "../../version";
import { useAboutStyles } from "./about-styles";
import { ABOUT_WORDS } from "./words";

/** Everything that whoever helps will ask for first. */
export function VersionFacts() {
  const { host, book } = usePaneState();
  const words = useWords(ABOUT_WORDS);
  const styles = useAboutStyles();
  const source = officeSource(document);
  return (
    <dl className={styles.facts}>
      <dt>{words.addIn}</dt>
      <dd>{VERSION}</dd>
      <dt>{words.host}</dt>
      <dd>
        {[host.program, host.version, host.platform].filter((part) => part !== "").join(" · ")}
      </dd>
      <dt>{words.definition}</dt>
      <dd>
        {book.kind === "open"
          ? `${book.report.definition.id} · ${book.report.definition.version}`
          : words.noDefinition}
      </dd>
      <dt>{words.officeScript}</dt>
      <dd>{source === "here" ? words.here : (source ?? words.unknown)}</dd>
    </dl>
  );
}
