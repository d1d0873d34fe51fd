import { IDefinedNamesService } from "@univerjs/preset-sheets-core";
import type { Book, DefinedItem } from "../host/book/book";
import type { Engine } from "./engine";
import { nameData, WHOLE_BOOK } from "./workbook-data";

/** Takes over the names that people defined, pointed elsewhere or removed in the grid. */
export function takeNames({ injector }: Engine, book: Book, unit: string): void {
  const held = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unit) ?? {});
  const known = new Map(book.names.map((item) => [item.id, item]));
  book.names = held.map((name): DefinedItem => {
    const before = known.get(name.id);
    const scope = name.localSheetId === WHOLE_BOOK ? undefined : name.localSheetId;
    const isSame =
      before?.name === name.name &&
      bare(nameData(before).formulaOrRefString) === bare(name.formulaOrRefString);
    if (before && isSame) return before;
    return {
      id: name.id,
      name: name.name,
      ...(scope !== undefined && { sheetId: scope }),
      formula: `=${name.formulaOrRefString.replace(/^=/, "")}`,
      visible: name.hidden !== true,
      comment: name.comment ?? "",
    };
  });
  book.stale = true;
}

/** Quotes that one of the two puts around a sheet's name and the other does not. */
function bare(reference: string): string {
  return reference.replaceAll("'", "").replaceAll("$", "");
}
