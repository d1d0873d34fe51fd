import type { FigurePart } from "../definition/definition";
import type { Lack } from "../model/document";
import type { Filled } from "../model/entry";
import { comparedWords } from "./compared-years";
import { type Computing, type FigureWords, figureWords } from "./figure-words";
import type { Scene } from "./scene";

/** What a placeholder of a figure prints, or why it prints nothing. */
export type PartWords =
  FigureWords | { readonly state: "not-comparable"; readonly why: Exclude<Lack, "mending"> };

/** The words for a placeholder that prints a figure; a period phrase is none. */
export function partWords(part: FigurePart, scene: Scene): PartWords {
  const figure = scene.definition.figures.get(part.figure);
  if (figure === undefined) return { state: "unreadable" };
  const now = scene.figures.current.get(part.figure);
  if (part.form === "change" || part.form === "difference") {
    const before = scene.figures.prior.get(part.figure);
    const years = { now, before, computing: scene, computingBefore: lastYear(scene) };
    return comparedWords(figure, years, part);
  }
  const form = part.form === "no-unit" ? "no-unit" : "full";
  if (part.lastYear !== true) return figureWords(figure, now, form, scene, part.decimals);
  return lastYearWords(part, form, scene);
}

/** The entry that a placeholder speaks of. */
export function filledOf(
  { figure, lastYear: isBefore }: FigurePart,
  { figures }: Scene,
): Filled | undefined {
  return (isBefore === true ? figures.prior : figures.current).get(figure);
}

function lastYearWords(part: FigurePart, form: "full" | "no-unit", scene: Scene): PartWords {
  const figure = scene.definition.figures.get(part.figure);
  if (figure === undefined) return { state: "unreadable" };
  const words = figureWords(figure, filledOf(part, scene), form, lastYear(scene), part.decimals);
  return words.state === "printed" ? words : { state: "not-comparable", why: "last-year-blank" };
}

function lastYear({ computedLastYear, rateDecimals }: Scene): Computing {
  return {
    computed: computedLastYear ?? (() => undefined),
    ...(rateDecimals !== undefined && { rateDecimals }),
  };
}
