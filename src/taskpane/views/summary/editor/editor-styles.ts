import { makeStyles, tokens } from "@fluentui/react-components";
import { PENCIL_ROOM } from "../summary-styles";

/** The editor of a paragraph, narrow enough for 320 px. */
export const useEditorStyles = makeStyles({
  // The pencil takes no room of its own, so that no line breaks for it: it appears behind the last word of the paragraph
  // that is pointed at or in focus, and behind a full line hangs into the margin.
  block: {
    "&:hover > * > button": { opacity: 1 },
    "&:focus-within > * > button": { opacity: 1 },
  },
  silent: {
    paddingRight: PENCIL_ROOM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  pencil: {
    minWidth: "24px",
    width: "24px",
    height: "24px",
    padding: 0,
    margin: "-4px -24px -4px 0",
    verticalAlign: "middle",
    textIndent: 0,
    color: tokens.colorNeutralForeground3,
    opacity: 0,
    "@media (hover: none)": { opacity: 1 },
  },
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minWidth: 0,
    margin: "4px 0 12px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  part: { margin: 0, minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bullets: { margin: "4px 0", paddingLeft: "20px", overflowWrap: "anywhere" },
  lid: { cursor: "pointer", padding: "4px 0" },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  chip: {
    maxWidth: "100%",
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  figure: {
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  missing: {
    padding: "0 4px",
    fontWeight: tokens.fontWeightSemibold,
    border: `1px dashed ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});
