/** The two families of addresses that OOXML's namespaces and relationship types come from. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  /** Before the last word of the namespaces of drawings: `chart`, `main`, `spreadsheetDrawing`. */
  readonly drawing: string;
}

/** @source ECMA-376 part 4 (transitional) */
export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/",
};

/** @source ECMA-376 part 1 (strict) */
export const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/",
};
