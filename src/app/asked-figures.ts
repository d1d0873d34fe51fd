import type { Figure, Section } from "../core/definition/definition";
import type { Entry } from "../core/model/entry";
import type { OpenReport } from "./open-report";

/** The figures that a section asks people for: nothing that is repeated, derived, or a rate with a formula. */
export function askedFigures(section: Section): readonly Figure[] {
  return section.rows.filter(({ repeat }) => !repeat).flatMap(({ figure }) => asked(figure));
}

/** Whether a blank of this figure is a finding; a figure with a formula is never owed. */
export function isOwed({ required, formula }: Figure): boolean {
  return required && formula === undefined;
}

/** Whether something was stated that can be read: a number, words, 未开展 or 不适用. */
export function isFilled({ state }: Entry): boolean {
  return state !== "blank" && state !== "unreadable";
}

/** What a figure holds this year. */
export function entryOf({ book }: OpenReport, figure: string): Entry {
  return book.figures.current.get(figure)?.entry ?? { state: "blank" };
}

function asked(figure: Figure): readonly Figure[] {
  const isComputed = figure.derived || (figure.kind === "rate" && figure.formula !== undefined);
  return isComputed ? [] : [figure];
}
