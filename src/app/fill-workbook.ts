import type { Failure } from "../core/model/failure";
import type { Result } from "../core/model/result";
import type { ValuesMistake } from "../core/model/values-mistake";
import { type Arrival, arrivalChanges } from "../workbook/arrivals";
import { fillChanges, type FillUpdate } from "../workbook/fill-changes";
import type { Receipt, Workbook } from "../workbook/port";
import { type Arriving, arrivalsAfter } from "./arrivals-after";
import type { PriorChange } from "./import-prior";
import type { OpenReport } from "./open-report";
import type { Values, ValueUpdate } from "./read-values";

/**
 * Fills values into a report's workbook, in one write; figures that are not named keep what they have.
 *
 * @param prior last year's figures that go along
 * @param arrivalOf how a figure's number came, which the workbook remembers; `undefined` where somebody typed it
 */
export function fillWorkbook(
  workbook: Workbook,
  report: OpenReport,
  values: Values,
  prior: readonly PriorChange[] = [],
  arrivalOf: (figure: string) => Arrival | undefined = typed,
): Promise<Result<Receipt, Failure>> {
  const { book, definition, snapshot } = report;
  const updates = new Map(updatesOf(values));
  for (const { figure, entry } of prior) {
    updates.set(figure, { ...updates.get(figure), prior: entry });
  }
  const arriving = [...updates].flatMap(([figure, { entry }]): readonly Arriving[] => {
    const arrival = arrivalOf(figure);
    return entry === undefined ? [] : [{ figure, entry, ...(arrival && { arrival }) }];
  });
  return workbook.write({
    purpose: "fill",
    cells: [
      ...fillChanges(book, definition, updates),
      ...arrivalChanges(snapshot, arrivalsAfter(report, arriving)),
    ],
  });
}

function typed(): undefined {
  return undefined;
}

/** For values that all come from a file. */
export function fromFile(): Arrival {
  return "imported";
}

/** A workbook computes derived figures itself; a values file that states one is refused, not written over. */
export function derivedFiguresIn(
  { current }: Values,
  { definition }: OpenReport,
): readonly ValuesMistake[] {
  return [...current.keys()]
    .filter((id) => definition.figures.get(id)?.derived === true)
    .map((id) => ({ code: "derived-figure", path: id, found: id }));
}

/** What values change, figure by figure. */
export function updatesOf({ current, prior }: Values): ReadonlyMap<string, FillUpdate> {
  const updates = new Map<string, FillUpdate>();
  for (const [id, update] of current) updates.set(id, thisYear(update));
  for (const [id, { entry }] of prior) {
    if (entry !== undefined) updates.set(id, { ...updates.get(id), prior: entry });
  }
  return updates;
}

function thisYear({ entry, period, note }: ValueUpdate): FillUpdate {
  return {
    ...(entry && { entry }),
    ...(period !== undefined && { period: period === "" ? "全年" : period }),
    ...(note !== undefined && { note: note === "" ? null : note }),
  };
}
