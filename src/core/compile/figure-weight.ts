import type { FigurePart } from "../definition/definition";
import { isZero, rationalOfDecimal } from "../model/rational";
import { printedEntry } from "./figure-words";
import type { Weight } from "./optional-clauses";
import { partWords } from "./part-words";
import type { Scene } from "./scene";

/** What a placeholder would print of a report's figures; what is unreadable or unknown is something, for it keeps its mark. */
export function weightOf(part: FigurePart, scene: Scene): Weight {
  const { state } = partWords(part, scene);
  if (state === "blank" || state === "not-comparable") return "nothing";
  const figure = scene.definition.figures.get(part.figure);
  if (figure === undefined) return "some";
  const entry = printedEntry(figure, scene.figures.current.get(part.figure), scene);
  if (entry.state === "none") return "zero";
  if (entry.state === "not-applicable") return "not-applicable";
  const isNothing = entry.state === "stated" && isZero(rationalOfDecimal(entry.quantity.value));
  return isNothing ? "zero" : "some";
}
