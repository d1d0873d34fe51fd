import type { Entry } from "../core/model/entry";
import { type Arrival, type Arrivals, readArrivals } from "../workbook/arrivals";
import { lineOf } from "./fingerprint";
import type { OpenReport } from "./open-report";

/** What is written into one figure, and how it came; absent where somebody typed it. */
export interface Arriving {
  readonly figure: string;
  readonly entry: Entry;
  readonly arrival?: Arrival;
}

/** What the workbook is to remember once these are written: of a figure that is written anew nothing old. */
export function arrivalsAfter(
  { snapshot, definition, book }: OpenReport,
  arriving: readonly Arriving[],
): Arrivals {
  const before = readArrivals(snapshot);
  const filling = { definition, figures: book.figures };
  const written = new Set(arriving.map(({ figure }) => figure));
  const isKept = (line: string) => !written.has(line.slice(0, line.indexOf("=")));
  const came = (arrival: Arrival) => [
    ...before[arrival].filter(isKept),
    ...arriving
      .filter((one) => one.arrival === arrival && one.entry.state === "stated")
      .map(({ figure, entry }) => lineOf({ figure, prior: false, entry }, filling)),
  ];
  return { imported: came("imported"), pasted: came("pasted") };
}
