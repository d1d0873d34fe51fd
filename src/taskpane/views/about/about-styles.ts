import { makeStyles, tokens } from "@fluentui/react-components";

export const useAboutStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
  section: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  help: { alignSelf: "flex-start", lineHeight: "24px" },
  faint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    "@media (max-width: 280px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
    "& dt": { color: tokens.colorNeutralForeground3 },
  },
  list: { margin: 0, paddingLeft: "20px" },
  features: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});
