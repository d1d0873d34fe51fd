import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../../state/pane-context";
import { useAboutStyles } from "./about-styles";
import { FeatureList } from "./feature-list";
import { SettingsForm } from "./settings-form";
import { VersionFacts } from "./version-facts";
import { ABOUT_WORDS } from "./words";

/** 关于: settings, versions, what works here and what does not, and what nobody has proved yet. */
export function AboutView() {
  const words = useWords(ABOUT_WORDS);
  const styles = useAboutStyles();
  return (
    <div className={styles.stack}>
      <Part title={words.settings}>
        <SettingsForm />
      </Part>
      <Part title={words.versions}>
        <VersionFacts />
        <Link
          className={styles.help}
          href="assets/help/index.html"
          target="_blank"
          rel="noreferrer"
        >
          {words.help}
        </Link>
      </Part>
      <Part title={words.features}>
        <FeatureList />
      </Part>
      <Part title={words.unproved}>
        <p className={styles.text}>{words.unprovedLead}</p>
        <Lines lines={words.unprovedList} />
      </Part>
      <Part title={words.privacy}>
        <Lines lines={words.privacyLines} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useAboutStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useAboutStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
