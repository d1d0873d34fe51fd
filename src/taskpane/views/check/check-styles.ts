import { makeStyles, tokens } from "@fluentui/react-components";

/** Quiet cards on a grid of 4 px; the mark at the left tells the severity besides its icon and word. */
export const useCheckStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { margin: 0 },
  heading: {
    margin: "4px 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  count: { marginLeft: "4px", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowAnchor: "none" },
  bullets: { margin: "4px 0", paddingLeft: "20px" },
  card: {
    // Below the heading and tabs, which stay on top.
    scrollMarginTop: "144px",
    marginBottom: "12px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    minWidth: 0,
    overflowWrap: "anywhere",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hard: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  query: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  level: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0, unicodeBidi: "isolate", whiteSpace: "pre-wrap" },
  kept: {
    margin: 0,
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "0" },
  link: {
    textAlign: "left",
    overflowWrap: "anywhere",
    whiteSpace: "normal",
    // Without colours of its own nothing else tells it from text.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
});
