import type { Habit } from "../../model/check";
import type { RateReading } from "../../model/suspect";

/** Which values a stated rate may stand for: those rounded to it, those cut to it, or both kinds. */
export type Reading = RateReading | "either";

/** How a report with this habit is read: without one it is held to rounding (GB/T 8170), with both to neither. */
export function readingBy(habit: Habit["rounding"]): Reading {
  return READINGS[habit];
}

/** How rates would have to be read that do not agree by the habit of the report. */
export function unusualReading(habit: Habit["rounding"]): RateReading {
  return habit === "truncate" ? "rounded" : "truncated";
}

const READINGS: Readonly<Record<Habit["rounding"], Reading>> = {
  round: "rounded",
  undecided: "rounded",
  truncate: "truncated",
  mixed: "either",
};
