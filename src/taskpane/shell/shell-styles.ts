import { makeStyles, tokens } from "@fluentui/react-components";
import { TOP_HEIGHT } from "./use-top-height";

/** At 200 % a pane is half as wide and as high to its page. */
const NARROW = "@media (max-width: 280px)";
const LOW = "@media (max-height: 480px)";
const FORCED = "@media (forced-colors: active)";

/** The frame: quiet, on a grid of 4 px, from 320 px up. */
export const useShellStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    minWidth: 0,
    fontVariantNumeric: "tabular-nums",
    lineHeight: 1.6,
    overflowWrap: "anywhere",
    // A field is as wide as the pane, whatever stands in it.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select__select": { minWidth: 0 },
    // Where colours are forced only the system's own, and a line, tell a link from text.
    [FORCED]: { "& .fui-Link": { color: "LinkText", textDecorationLine: "underline" } },
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Else little would be left of what is read below.
    [LOW]: { position: "static" },
  },
  heading: {
    margin: 0,
    // Excel puts a menu of its own into the upper right corner.
    padding: "8px 44px 0 16px",
    minHeight: "32px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    // Names of tabs begin where the heading does.
    padding: "0 4px 0 8px",
  },
  tabs: { flexShrink: 1, flexWrap: "wrap", minWidth: 0 },
  // Four English names and a count fit into 320 px.
  tab: { paddingLeft: "6px", paddingRight: "6px", minWidth: 0 },
  count: {
    display: "inline-block",
    minWidth: "20px",
    marginLeft: "4px",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    textAlign: "center",
    boxSizing: "border-box",
  },
  // Takes the focus only where nothing in it is left to have it.
  main: { display: "flex", flexDirection: "column", flexGrow: 1 },
  // Whoever reads far down sees what was done as well.
  notices: {
    position: "sticky",
    top: `var(${TOP_HEIGHT}, 92px)`,
    zIndex: 1,
    padding: "0 16px",
    [LOW]: { position: "static" },
  },
  // Fluent keeps a bar of one row from wrapping; a longer sentence needs a second one.
  notice: {
    marginTop: "8px",
    paddingTop: "4px",
    paddingBottom: "4px",
    whiteSpace: "normal",
    [NARROW]: {
      gridTemplateColumns: "auto 1fr auto",
      gridTemplateAreas: '"icon body actions" "secondaryActions secondaryActions secondaryActions"',
    },
  },
  noticeAction: { minWidth: 0 },
  view: { flexGrow: 1, minWidth: 0, padding: "12px 16px 24px" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  line: { margin: 0 },
  stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
  bone: {
    height: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    alignSelf: "stretch",
  },
  detail: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    margin: 0,
  },
});
