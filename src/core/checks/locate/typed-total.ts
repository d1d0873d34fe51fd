import type { Block } from "./blocks";

/** Whether a cell stands alone on one side of a broken sum whose parts are all there. */
export function isTypedTotal({ broken, rowsOf }: Block, cell: number): boolean {
  return broken.some((rule) => {
    const [row, second] = rowsOf.get(rule) ?? [];
    if (row?.relation !== "=" || second !== undefined) return false;
    const weight = row.coefficients.get(cell);
    if (weight === undefined || row.coefficients.size < 3) return false;
    return [...row.coefficients].every(
      ([other, its]) => other === cell || its > 0n !== weight > 0n,
    );
  });
}
