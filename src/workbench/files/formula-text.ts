/** A formula of a file as Excel shows it, with its `=`. */
export function shownFormula(stored: string): string {
  return `=${withCalls(stored, shownName)}`;
}

/** A formula as a file keeps it, without its `=`. */
export function storedFormula(shown: string): string {
  return withCalls(shown.replace(/^=/, ""), storedName);
}

/** Functions of the add-in are user-defined functions to a file; 82 in docs/host-assumptions.md. */
const SHOWN_CUSTOM = "FAZHI.";
const STORED_CUSTOM = "_xldudf_FAZHI_";

/** Mark of functions that files of 2007 did not know. */
const NEWER = "_xlfn.";

/**
 * Those that are in common use and give one value; what a file marks besides stays as it is stored.
 *
 * @source [MS-XLSX] 2.2.2.1, future-function-list
 */
const NEWER_NAMES = new Set(
  (
    "IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS XLOOKUP XMATCH IFNA XOR DAYS NUMBERVALUE ISFORMULA FORMULATEXT " +
    "UNICODE UNICHAR STDEV.S STDEV.P VAR.S VAR.P RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC " +
    "QUARTILE.EXC MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV CEILING.MATH FLOOR.MATH"
  ).split(" "),
);

function shownName(name: string): string {
  if (name.startsWith(STORED_CUSTOM)) return SHOWN_CUSTOM + name.slice(STORED_CUSTOM.length);
  const plain = name.startsWith(NEWER) ? name.slice(NEWER.length) : name;
  return NEWER_NAMES.has(plain.toUpperCase()) ? plain : name;
}

function storedName(name: string): string {
  const capitals = name.toUpperCase();
  if (capitals.startsWith(SHOWN_CUSTOM)) return STORED_CUSTOM + capitals.slice(SHOWN_CUSTOM.length);
  return NEWER_NAMES.has(capitals) ? NEWER + name : name;
}

/** Quoted texts and sheet names are passed as they stand, and are no names of functions. */
function withCalls(formula: string, rename: (name: string) => string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu,
    (part: string) => rename(part),
  );
}
