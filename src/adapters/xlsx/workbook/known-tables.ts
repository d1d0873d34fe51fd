import type { Result } from "../../../core/model/result";
import { succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { PackageParts } from "../package/package-parts";
import { hasPart, partDocument } from "../package/package-parts";
import { partsOfType } from "../package/content-types";
import { TABLE_TYPE } from "../sheet/build-table";
import { attributeOf } from "../xml/element";

/** What a new table must differ from. */
export interface KnownTables {
  /** Lower case; defined names count as well, for tables and names share one space. */
  readonly names: ReadonlySet<string>;
  readonly lastId: number;
}

/** Reads the names and ids of the workbook's tables. */
export function readKnownTables(
  pkg: PackageParts,
  definedNames: readonly string[],
): Result<KnownTables, WorkbookFailure> {
  const parts = partsOfType(pkg, TABLE_TYPE);
  if (!parts.ok) return parts;
  const names = new Set(definedNames.map((name) => name.toLowerCase()));
  let lastId = 0;
  for (const part of parts.value.filter((name) => hasPart(pkg, name))) {
    const table = partDocument(pkg, part);
    if (!table.ok) return table;
    const { root } = table.value;
    names.add((attributeOf(root, "displayName") ?? "").toLowerCase());
    lastId = Math.max(lastId, Number(attributeOf(root, "id") ?? 0));
  }
  return succeed({ names, lastId });
}
