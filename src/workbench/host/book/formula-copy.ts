import { mapReferences } from "./formula-references";

/** A formula as it reads a number of rows and columns further; fixed parts stay, what leaves the sheet is `#REF!`. */
export function shiftedCopy(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, undefined, (reference) => {
    const { range } = reference;
    const moved = {
      ...range,
      ...shift("top", range.top, range.$top, rows),
      ...shift("bottom", range.bottom, range.$bottom, rows),
      ...shift("left", range.left, range.$left, columns),
      ...shift("right", range.right, range.$right, columns),
    };
    const gone = [moved.top, moved.bottom, moved.left, moved.right].some(
      (edge) => typeof edge === "number" && edge < 0,
    );
    return gone ? "gone" : { ...reference, range: moved };
  });
}

function shift(
  name: string,
  edge: number | null | undefined,
  fixed: boolean | null | undefined,
  by: number,
): Readonly<Record<string, number>> {
  return typeof edge !== "number" || fixed === true ? {} : { [name]: edge + by };
}
