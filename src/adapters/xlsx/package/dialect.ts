/** The two families of addresses that OOXML's namespaces and relationship types come from. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
}

/** @source ECMA-376 part 4 (transitional) */
export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** @source ECMA-376 part 1 (strict) */
export const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
