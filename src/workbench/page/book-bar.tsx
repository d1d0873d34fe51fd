import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useStore } from "zustand";
import type { Language } from "../../core/messages/language";
import type { Ribbon } from "../ribbon/ribbon";
import { RibbonBar } from "../ribbon/ribbon-bar";
import { FileButtons } from "./file-buttons";
import { noticeText } from "./notice-text";
import { PAGE_WORDS } from "./words";
import type { Workbench } from "./workbench";
import { PANE_WIDTHS } from "./workbench-state";

interface Props {
  readonly workbench: Workbench;
  readonly ribbon: Ribbon;
  readonly language: Language;
}

/** Everything above the grid: the workbook's name, files, the add-in's tab, and what the page has to say. */
export function BookBar({ workbench, ribbon, language }: Props) {
  const styles = useStyles();
  const { bookName, busy, paneWidth } = useStore(workbench.states);
  const words = PAGE_WORDS[language];
  return (
    <header>
      <div className={styles.top}>
        <h1 className={styles.name}>
          {bookName} · {words.program}
        </h1>
        <span className={styles.simulated}>{words.simulated}</span>
        <label className={styles.width}>
          {words.paneWidth}
          <Select
            size="small"
            value={String(paneWidth)}
            onChange={(_, { value }) => workbench.setPaneWidth(Number(value))}
          >
            {PANE_WIDTHS.map((width) => (
              <option key={width}>{width}</option>
            ))}
          </Select>
        </label>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => workbench.openAnotherPane(ribbon.pane)}
        >
          {words.another}
        </Button>
      </div>
      <RibbonBar
        ribbon={ribbon}
        language={language}
        busy={busy}
        onPane={(url) => workbench.openPane(url)}
        onCommand={(name, control) => void workbench.runCommand(name, control)}
        file={<FileButtons workbench={workbench} language={language} />}
      />
      <NoticeLine workbench={workbench} language={language} />
    </header>
  );
}

function NoticeLine({ workbench, language }: Omit<Props, "ribbon">) {
  const notice = useStore(workbench.states, (state) => state.notice);
  if (notice === undefined) return null;
  return (
    <MessageBar intent={notice.kind === "saved" ? "success" : "warning"}>
      <MessageBarBody>{noticeText(notice, language)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => workbench.hush()}>
          {PAGE_WORDS[language].closeNotice}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    padding: `2px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  simulated: { flex: 1, color: tokens.colorNeutralForeground2 },
  width: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});
