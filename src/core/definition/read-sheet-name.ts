import { claim, type DefinitionReading } from "./definition-reading";
import {
  isReservedSheetName,
  refusalOfSheetName,
  RESERVED_SHEET_NAMES,
  type SheetNameRefusal,
} from "./sheet-name";
import { member, reportAt, requiredMember, type ObjectSource } from "./source-reader";
import { readText } from "./source-values";

/**
 * Reads the name of a section's worksheet; a section without figures needs none and then has the name "".
 *
 * @param needed whether the section has figures to put on a sheet
 */
export function readSheetName(
  object: ObjectSource,
  needed: boolean,
  reading: DefinitionReading,
): string {
  const source = needed ? requiredMember(object, "sheet") : member(object, "sheet");
  if (source === undefined || (!needed && source.value === "")) return "";
  const name = readText(source);
  if (name === undefined) return "";
  const refusal = refusalOfSheetName(name);
  if (refusal !== undefined) reportAt(source, "refused-sheet-name", name, detailOf(refusal));
  else if (isReservedSheetName(name)) {
    reportAt(source, "reserved-name", name, RESERVED_SHEET_NAMES.join(", "));
  }
  claim(reading.sheets, name.toLowerCase(), source, name, "duplicate-sheet-name");
  return name;
}

function detailOf(refusal: SheetNameRefusal): string {
  switch (refusal.reason) {
    case "too-long":
      return String(refusal.limit);
    case "character":
      return refusal.character;
    case "apostrophe":
      return "'";
    case "kept-by-excel":
      return "History";
  }
}
