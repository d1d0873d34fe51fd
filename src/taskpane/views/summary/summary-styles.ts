import { makeStyles, tokens } from "@fluentui/react-components";

/** A button in a sentence: lines break in it, and never between it and a comma, as in any text. */
const inline = { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } as const;

/** What a paragraph leaves free beside the pane's own margin, for the pencil behind a full line. */
export const PENCIL_ROOM = "8px";

/** The report as it is read, on a grid of 4 px. */
export const useSummaryStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bullets: { margin: "4px 0", paddingLeft: "20px", overflowWrap: "anywhere" },
  // Alone in its line: high enough to be hit.
  link: {
    minHeight: "24px",
    textAlign: "left",
  },
  lid: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  page: { overflowWrap: "anywhere", minWidth: 0 },
  title: {
    margin: "8px 0",
    textAlign: "center",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  salutation: { margin: "0 0 8px", unicodeBidi: "isolate" },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  copy: { flexShrink: 0, whiteSpace: "nowrap", minWidth: 0 },
  heading: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  subheading: { fontWeight: tokens.fontWeightMedium },
  paragraph: {
    margin: "0 0 8px",
    paddingRight: PENCIL_ROOM,
    textIndent: "2em",
    whiteSpace: "pre-wrap",
    unicodeBidi: "isolate",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  marked: {
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: "8px",
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  // A number stays with its unit.
  inline: { ...inline, wordBreak: "keep-all" },
  missing: {
    ...inline,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px dashed ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: "clone",
    WebkitBoxDecorationBreak: "clone",
  },
  byHand: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});
