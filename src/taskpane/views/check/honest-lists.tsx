import { Link } from "@fluentui/react-components";
import type { OpenReport } from "../../../app/open-report";
import {
  explainHonesty,
  type HonestList,
  honestLists,
  honestyWords,
} from "../../../core/messages/explain-honesty";
import type { Checked } from "../../../core/model/check";
import { usePaneActions, usePaneState } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";

interface Props {
  readonly report: OpenReport;
  readonly checked: Checked;
}

/** Which figures were checked, were not and could not be, behind lids: what was not checked is not shown as passed. */
export function HonestLists({ report, checked: { honesty } }: Props) {
  const { language } = usePaneState().settings;
  const styles = useCheckStyles();
  const words = honestyWords(language);
  return (
    <section aria-label={words.heading}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.line}>{explainHonesty(honesty, language)}</p>
      {honestLists(honesty, report.definition, language)
        .filter(({ figures }) => figures.length > 0)
        .map((list) => (
          <Listed key={list.standing} list={list} />
        ))}
      <p className={styles.quiet}>{words.limit}</p>
    </section>
  );
}

function Listed({ list }: { readonly list: HonestList }) {
  const actions = usePaneActions();
  const styles = useCheckStyles();
  return (
    <details>
      <summary className={styles.summary}>{list.counted}</summary>
      <p className={styles.line}>{list.meaning}</p>
      <ul className={styles.bullets}>
        {list.figures.map((figure, at) => (
          <li key={figure}>
            <Link as="button" className={styles.link} onClick={() => actions.goToFigure(figure)}>
              {list.labels[at]}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
