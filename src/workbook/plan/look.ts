import type { CellFormat } from "../sheet-plan";

const INK = "#1F3864";
const GREY = "#7F7F7F";

/** How the cells of the planned sheets look. */
export const LOOK = {
  title: {
    font: { sizePoints: 16, bold: true, color: INK },
    vertical: "center",
  },
  guidance: { font: { sizePoints: 10, color: "#595959" }, vertical: "center" },
  header: {
    font: { bold: true, color: INK },
    fill: "#DDEBF7",
    border: "thin",
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  id: { font: { sizePoints: 9, color: GREY }, border: "thin", vertical: "center" },
  label: { border: "thin", horizontal: "left", indent: 1, vertical: "center", wrap: true },
  unit: { border: "thin", horizontal: "center", vertical: "center" },
  input: { fill: "#FFF9E5", border: "thin", vertical: "center" },
  inputText: { fill: "#FFF9E5", border: "thin", vertical: "center", wrap: true },
  inputLongText: { fill: "#FFF9E5", border: "thin", vertical: "top", wrap: true },
  formula: {
    font: { italic: true, color: "#595959" },
    fill: "#F2F2F2",
    border: "thin",
    vertical: "center",
  },
  prior: { font: { color: GREY }, border: "thin", vertical: "center" },
  check: { border: "thin", horizontal: "left", indent: 1, vertical: "center" },
  line: { vertical: "top", wrap: true },
  heading: { font: { bold: true, sizePoints: 12 }, vertical: "center", wrap: true },
  draft: { font: { bold: true, color: "#C00000" }, vertical: "center", wrap: true },
} as const satisfies Readonly<Record<string, CellFormat>>;

/** Colours of the live marks. */
export const MARK_COLORS = { agrees: "#2E7D32", differs: "#C00000" } as const;
