/** Whether the program has a requirement set, named with its version: `ExcelApi 1.9`. */
export type HasApi = (api: string) => boolean;

/** What the program at hand says of itself. */
export const officeRequirements: HasApi = (api) => {
  const [set = "", version = "1.1"] = api.split(" ");
  return Office.context.requirements.isSetSupported(set, version);
};

/** The versions of ExcelApi at which the adapter learns to do something. */
export const API = {
  valuesOnly: "ExcelApi 1.2",
  sizes: "ExcelApi 1.2",
  tableButtons: "ExcelApi 1.3",
  settings: "ExcelApi 1.4",
  names: "ExcelApi 1.4",
  nullObjects: "ExcelApi 1.4",
  highlights: "ExcelApi 1.6",
  holdCalculation: "ExcelApi 1.6",
  frozenRows: "ExcelApi 1.7",
  nameFormulas: "ExcelApi 1.7",
  tabColor: "ExcelApi 1.7",
  /** Cells that are hidden are drawn too; reversed axes and data labels are older, and charts themselves. */
  charts: "ExcelApi 1.8",
  bookProtection: "ExcelApi 1.7",
  lists: "ExcelApi 1.8",
  readOnly: "ExcelApi 1.8",
  looks: "ExcelApi 1.9",
  print: "ExcelApi 1.9",
  events: "ExcelApi 1.9",
  holdScreen: "ExcelApi 1.9",
  restore: "ExcelApi 1.9",
  /** Which rows are hidden, row by row. */
  rowFacts: "ExcelApi 1.9",
  merges: "ExcelApi 1.13",
  triggerSource: "ExcelApi 1.14",
} as const;
