import { makeStyles, tokens } from "@fluentui/react-components";

/** As quiet as Excel's own: neutral, thin lines, colour only in the pictures. */
export const useRibbonStyles = makeStyles({
  ribbon: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  strip: {
    display: "flex",
    alignItems: "center",
    minHeight: "32px",
    padding: "0 8px",
    gap: "4px",
    overflowX: "auto",
    scrollbarWidth: "thin",
  },
  tabs: { flexShrink: 0 },
  running: { marginLeft: "auto", minWidth: "80px" },
  spinner: { minWidth: 0 },
  // The bar keeps its height while a command runs.
  runningWords: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
  },
  // Narrow windows scroll: a button that is cut off cannot be found.
  bar: {
    display: "flex",
    minHeight: "96px",
    overflowX: "auto",
    scrollbarWidth: "thin",
    padding: "0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    margin: "4px 0",
    padding: "0 4px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  controls: { display: "flex", flexGrow: 1, gap: "2px" },
  groupName: {
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    textAlign: "center",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  large: {
    flexDirection: "column",
    justifyContent: "flex-start",
    minWidth: "52px",
    maxWidth: "80px",
    padding: "2px 6px",
    fontWeight: tokens.fontWeightRegular,
  },
  waiting: { "& img": { opacity: 0.4 } },
  // Fluent puts the icon of a button beside its words, 20 px large.
  picture: { width: "32px", height: "32px", margin: 0, flexShrink: 0 },
  words: {
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "15px",
    textAlign: "center",
  },
  chevron: { fontSize: "10px", verticalAlign: "middle" },
  popover: { maxWidth: "none" },
  tipTitle: { fontWeight: tokens.fontWeightSemibold, marginBottom: "4px" },
});
