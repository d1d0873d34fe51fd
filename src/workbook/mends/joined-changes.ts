import { cellKey } from "../address";
import type { CellChange } from "../port";
import type { MendChanges } from "./mend-scene";

/** Several mends as one; of two changes of one cell or name the later counts, part by part. */
export function joinedChanges(mends: readonly MendChanges[]): MendChanges {
  const cells = new Map<string, CellChange>();
  for (const change of mends.flatMap((mend) => mend.cells ?? [])) {
    const key = cellKey(change);
    cells.set(key, { ...cells.get(key), ...change });
  }
  const names = new Map(
    mends.flatMap((mend) => mend.names ?? []).map((each) => [each.name.toLowerCase(), each]),
  );
  return {
    addSheets: mends.flatMap((mend) => mend.addSheets ?? []),
    cells: [...cells.values()],
    names: [...names.values()],
    showRows: mends.flatMap((mend) => mend.showRows ?? []),
    unmerge: mends.flatMap((mend) => mend.unmerge ?? []),
    printThrough: mends.flatMap((mend) => mend.printThrough ?? []),
  };
}
