import type { FigureReference } from "../../definition/expression";
import { referenceKey } from "../../definition/expression";
import type { SuspectReason } from "../../model/suspect";

/**
 * What is known of single numbers beyond the figures, each as the keys of the figures that it is true of; of a figure
 * that holds another number by now nothing is known.
 */
export type Background = Readonly<Partial<Record<Known, ReadonlySet<string>>>>;

type Known = Extract<SuspectReason, "explained" | "imported" | "pasted">;

/**
 * How numbers got into their cells, as far as that tells some of a block apart: where all of them came from a file it
 * says nothing of any.
 *
 * @param stated the figures of the block that hold a number
 */
export function tellingApart(
  { imported = NONE, pasted = NONE, ...others }: Background,
  stated: readonly FigureReference[],
): Background {
  const now = stated.filter(({ prior }) => !prior).map(referenceKey);
  const tells = (keys: ReadonlySet<string>) => now.some((key) => !keys.has(key));
  return {
    ...others,
    ...(tells(imported) && { imported }),
    ...(tells(pasted) && { pasted }),
  };
}

const NONE: ReadonlySet<string> = new Set();
