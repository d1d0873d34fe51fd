import { Link, makeStyles } from "@fluentui/react-components";
import type { FindingKind } from "../../core/model/finding-kind";
import { useWords } from "../state/pane-context";
import { SHELL_WORDS } from "./words";

const useStyles = makeStyles({ link: { lineHeight: "24px" } });

/** Opens the help page on a kind of finding beside the pane, as 使用帮助 does; it is in Chinese, whatever the pane speaks. */
export function FindingHelp({ kind }: { readonly kind: FindingKind }) {
  const words = useWords(SHELL_WORDS);
  const styles = useStyles();
  return (
    <Link
      className={styles.link}
      href={`assets/help/checks/${kind}.html`}
      hrefLang="zh-CN"
      target="_blank"
      rel="noreferrer"
    >
      {words.whatIsThis}
    </Link>
  );
}
