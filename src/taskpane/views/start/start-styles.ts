import { makeStyles, tokens } from "@fluentui/react-components";

/** 开始 on the grid of 4 px; nothing is wider than the pane. */
export const useStartStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  tight: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Fluent's track is as dark as the bar on it where colours are forced.
  bar: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      border: "1px solid CanvasText",
      boxSizing: "border-box",
    },
  },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  lid: { cursor: "pointer", padding: "4px 0" },
  lines: { margin: 0, paddingLeft: "20px" },
  faint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  section: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: "4px",
    alignItems: "baseline",
    width: "100%",
    padding: "6px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  next: {
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  copy: { width: "100%", boxSizing: "border-box", minHeight: "96px", font: "inherit" },
  file: {
    width: "100%",
    minWidth: 0,
    font: "inherit",
    "::file-selector-button": {
      marginRight: "8px",
      padding: "4px 12px",
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: "inherit",
      font: "inherit",
    },
  },
});
