/** Cells that cannot all be right. */
export type Conflict = ReadonlySet<number>;

/** Conflicts that a set of cells does not meet, each as the cells that may still be added to the set. */
export type Missed = readonly (readonly number[])[];

/**
 * The conflicts that a set does not meet.
 *
 * @param without cells that are not to be added to it
 */
export function missedBy(
  conflicts: readonly Conflict[],
  set: readonly number[],
  without: ReadonlySet<number>,
): Missed {
  return conflicts
    .filter((conflict) => !set.some((cell) => conflict.has(cell)))
    .map((conflict) => [...conflict].filter((cell) => !without.has(cell)));
}

/** What is missed still when a cell is added. */
export function missedWith(missed: Missed, cell: number): Missed {
  return missed.filter((cells) => !cells.includes(cell));
}

/** What is missed when a cell is not to be added. */
export function missedWithout(missed: Missed, cell: number): Missed {
  return missed.map((cells) =>
    cells.includes(cell) ? cells.filter((other) => other !== cell) : cells,
  );
}

/**
 * The cells of which one has to be added to meet all that is missed with at most so many cells more; none where that
 * is certain to fail.
 */
export function cellsToAdd(missed: Missed, room: number): readonly number[] {
  const smallestFirst = [...missed].sort((a, b) => a.length - b.length);
  const [smallest = []] = smallestFirst;
  if (room === 1) return smallest.filter((cell) => missed.every((cells) => cells.includes(cell)));
  return fewestToMeet(smallestFirst) > room ? [] : smallest;
}

/** As many cells as it takes at least: conflicts that share no cell need one each. */
function fewestToMeet(missed: Missed): number {
  const taken = new Set<number>();
  let fewest = 0;
  for (const cells of missed) {
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    fewest += 1;
  }
  return fewest;
}
