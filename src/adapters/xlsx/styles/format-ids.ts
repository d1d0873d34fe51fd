import type { XmlElement } from "../xml/element";
import { escapeXml } from "../xml/escape";
import { builtInFormatId } from "./number-formats";
import { ownFormats } from "./read-cell-formats";
import type { StylePool } from "./style-pool";
import { indexIn, poolOf } from "./style-pool";

/** Smaller ids belong to the program that opens the file. */
const FIRST_OWN_ID = 164;

/** The number formats that a styles part defines, and those to be added. */
export interface FormatIds {
  readonly pool: StylePool;
  readonly ids: Map<string, number>;
}

/** The number formats that a styles part has. */
export function formatIdsOf(text: string, root: XmlElement): FormatIds {
  const ids = new Map([...ownFormats(root)].map(([id, code]): [string, number] => [code, id]));
  return { pool: poolOf(text, root, "numFmts", []), ids };
}

/** The id of a number format code; a code that the part does not know yet is added to it. */
export function formatId({ pool, ids }: FormatIds, root: XmlElement, code: string): number {
  const known = builtInFormatId(code) ?? ids.get(code);
  if (known !== undefined) return known;
  const id = [...ids.values()].reduce((next, used) => Math.max(next, used + 1), FIRST_OWN_ID);
  ids.set(code, id);
  indexIn(pool, root, `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  return id;
}
