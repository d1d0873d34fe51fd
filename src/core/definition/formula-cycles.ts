/**
 * Circles in which figures are computed from each other, each beginning with the figure that the report asks first.
 *
 * @param needs for each computed figure, in report order, the figures of the same year that its formula names
 */
export function formulaCycles(
  needs: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const finished = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const figure of needs.keys()) {
    if (!finished.has(figure)) cycles.push(...cyclesFrom(figure, needs, finished));
  }
  const order = [...needs.keys()];
  return cycles.map((cycle) => beginningWithFirst(cycle, order));
}

interface Step {
  readonly figure: string;
  /** Figures that its formula names and that have not been followed yet. */
  readonly open: string[];
}

/** Follows formulas in depth, without recursion: a chain may be as long as the report. */
function cyclesFrom(
  start: string,
  needs: ReadonlyMap<string, readonly string[]>,
  finished: Set<string>,
): readonly (readonly string[])[] {
  const stepTo = (figure: string): Step => ({ figure, open: [...(needs.get(figure) ?? [])] });
  const cycles: (readonly string[])[] = [];
  const path: Step[] = [stepTo(start)];
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const next = step.open.shift();
    if (next === undefined) {
      finished.add(step.figure);
      path.pop();
      continue;
    }
    const onPath = path.findIndex(({ figure }) => figure === next);
    if (onPath >= 0) cycles.push(path.slice(onPath).map(({ figure }) => figure));
    else if (needs.has(next) && !finished.has(next)) path.push(stepTo(next));
  }
  return cycles;
}

function beginningWithFirst(cycle: readonly string[], order: readonly string[]): readonly string[] {
  const places = cycle.map((figure) => order.indexOf(figure));
  const first = places.indexOf(Math.min(...places));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
