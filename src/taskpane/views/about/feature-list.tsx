import type { Feature } from "../../../workbook/feature";
import { usePaneState, useWords } from "../../state/pane-context";
import { useAboutStyles } from "./about-styles";
import { ABOUT_WORDS } from "./words";

/** What Excel can do here; what it cannot comes first, with the reason and what is done instead. */
export function FeatureList() {
  const { features } = usePaneState().host;
  const words = useWords(ABOUT_WORDS);
  const styles = useAboutStyles();
  const missing = features.filter(({ present }) => !present);
  const present = features.filter((feature) => feature.present);
  return (
    <>
      {missing.length === 0 && <p className={styles.text}>{words.allPresent}</p>}
      <ul className={styles.features}>
        {[...missing, ...present].map((feature) => (
          <li key={feature.id}>
            <OneFeature feature={feature} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneFeature({ feature: { id, present, needs } }: { readonly feature: Feature }) {
  const words = useWords(ABOUT_WORDS);
  const styles = useAboutStyles();
  const { name, without } = words.feature[id];
  return (
    <>
      <span aria-hidden>{present ? "✓" : "✗"}</span> {name}{" "}
      <span className={styles.faint}>{words.state(present, needs)}</span>
      {!present && <p className={styles.text}>{without}</p>}
    </>
  );
}
