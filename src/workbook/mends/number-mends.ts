import type { StructureProblem } from "../../core/model/structure-problem";
import { decimalOfDouble, sameNumber } from "../../core/model/decimal";
import type { Decimal } from "../../core/model/decimal";
import { cellKey, cellOf } from "../address";
import { cellContentOf } from "../cell-content";
import { entryChanges, priorChanges } from "../entry-changes";
import { formatShowing } from "../plan/number-format";
import type { CellChange } from "../port";
import type { MendChanges, MendScene } from "./mend-scene";

/**
 * Makes a number of a text that is one, digit for digit; none for a text that says its number another way (3.2万,
 * 九十八), for that is somebody's to say.
 */
export function numberBack(
  { figure, prior, found, place }: Extract<StructureProblem, { problem: "number-as-text" }>,
  { book }: MendScene,
): MendChanges | undefined {
  const row = book.located.rows.get(figure);
  const entry = (prior ? book.figures.prior : book.figures.current).get(figure)?.entry;
  if (row === undefined || entry?.state !== "stated") return undefined;
  const { value } = entry.quantity;
  // A count that is not whole is a finding with its decimals; a count's cell would not keep them all.
  if (!spells(found, value) || (row.figure.kind === "count" && value.decimals > 0))
    return undefined;
  const changes = prior ? priorChanges(row, entry, book) : entryChanges(row, entry, book);
  const key = cellKey(cellOf(place));
  const own = changes.find((change) => cellKey(change) === key);
  if (own === undefined || typeof own.value !== "number") return undefined;
  return { cells: [{ ...own, ...readableFormat(own) }] };

  /** A cell of the format Text would keep the number as text. */
  function readableFormat(change: CellChange): Pick<CellChange, "numberFormat"> {
    const { sheet, row: at, column } = change;
    const isText = book.index.cellAt(sheet, at, column)?.format === "@";
    const content = row && entry && cellContentOf(entry, row.figure).value;
    if (!isText || row === undefined || content === null || typeof content !== "object") return {};
    return { numberFormat: formatShowing(content, row.figure) };
  }
}

/** Whether a text has the digits of a number and no others, in whatever width, with its unit perhaps. */
function spells(text: string, value: Decimal): boolean {
  const plain = text.normalize("NFKC").replace(/[\s,，]/g, "");
  const [number, ...others] = plain.match(/[-−+]?\d+(?:\.\d+)?/g) ?? [];
  if (number === undefined || others.length > 0) return false;
  const read = Number(number.replace("−", "-"));
  return sameNumber(decimalOfDouble(read), value);
}
