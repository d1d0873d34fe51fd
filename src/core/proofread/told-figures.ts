import type { Definition, Figure } from "../definition/definition";
import { sameNumber } from "../model/decimal";
import type { Entry } from "../model/entry";
import type { Quantity } from "../model/quantity";
import { roundTo, truncateTo } from "../model/rational";
import type { Rational } from "../model/rational";
import type { TextHint } from "../model/text-hint";
import type { Mention } from "../text/mentions";
import { mentionsIn } from "../text/mentions";
import { printedUnit } from "../text/units";
import { writeEntry } from "../text/writing";
import { clauseBefore, isOwnWords, placeIn } from "./running-text";
import type { RunningText } from "./running-text";

/** What the figures of a report come to, as its sentences print them. */
export interface ToldFigures {
  readonly definition: Definition;
  readonly entry: (figure: string) => Entry;
  /** The exact value of a figure that nobody stated; rates in percent. */
  readonly computed: (figure: string) => Rational | "not-applicable" | undefined;
}

/**
 * Numbers that staff wrote into a text beside the words of a figure: they agree with it today and will not follow it, or they
 * contradict it. Only what stands in one clause, with nothing but filling words between, is taken for the figure.
 */
export function toldFigures(text: RunningText, told: ToldFigures): readonly TextHint[] {
  return mentionsIn(text.text).flatMap((mention) => {
    if (!isOwnWords(text, mention.start, mention.end)) return [];
    const figure = figureBefore(clauseBefore(text, mention.start), told.definition);
    const hint = figure && hintOf(mention, figure, told);
    return hint ? [{ ...placeIn(text, mention.start, mention.end), ...hint }] : [];
  });
}

type ToldHint =
  | {
      readonly code: "number-of-a-figure";
      readonly figure: string;
      readonly holds: string;
      readonly agrees: boolean;
    }
  | { readonly code: "other-measure-word"; readonly figure: string; readonly unit: string };

function hintOf(
  { quantity, unit }: Mention,
  figure: Figure,
  told: ToldFigures,
): ToldHint | undefined {
  const its = printedUnit(figure);
  if (!sameUnit(unit, its)) {
    const isAlike = ALIKE.some((words) => words.includes(unit) && words.includes(its));
    return isAlike ? { code: "other-measure-word", figure: figure.id, unit: its } : undefined;
  }
  return quantity && comparison(quantity, figure, told);
}

function comparison(quantity: Quantity, figure: Figure, told: ToldFigures): ToldHint | undefined {
  const entry = told.entry(figure.id);
  if (entry.state === "stated") {
    const its = entry.quantity;
    const isExact = quantity.qualifier === undefined && its.qualifier === undefined;
    const same = sameNumber(quantity.value, its.value);
    // 近300 and 298 may be one thing: approximations contradict nothing here.
    if (!isExact && !(same && quantity.qualifier === its.qualifier)) return undefined;
    return toldAs(figure, writeEntry(entry, figure, "full"), same);
  }
  const value = told.computed(figure.id);
  if (entry.state !== "blank" || typeof value !== "object" || quantity.qualifier) return undefined;
  const { decimals } = quantity.value;
  const rounded = roundTo(value, decimals);
  const same =
    sameNumber(rounded, quantity.value) || sameNumber(truncateTo(value, decimals), quantity.value);
  const holds = writeEntry({ state: "stated", quantity: { value: rounded } }, figure, "full");
  return toldAs(figure, holds, same);
}

function toldAs({ id }: Figure, holds: string, agrees: boolean): ToldHint {
  return { code: "number-of-a-figure", figure: id, holds, agrees };
}

/** The figure whose words stand right in front of a number; none where two figures share the words, or another year is meant. */
function figureBefore(clause: string, { figures }: Definition): Figure | undefined {
  if (OTHER_YEAR.test(clause)) return undefined;
  let length = 0;
  let found: readonly Figure[] = [];
  for (const figure of figures.values()) {
    const words = [figure.label, ...figure.aliases].filter((name) => isRightBefore(clause, name));
    const longest = Math.max(0, ...words.map((name) => name.length));
    if (longest === 0 || longest < length) continue;
    found = longest === length ? [...found, figure] : [figure];
    length = longest;
  }
  return found.length === 1 ? found[0] : undefined;
}

/** The name is the last thing that the clause says, but for words that change nothing. */
function isRightBefore(clause: string, name: string): boolean {
  const at = clause.lastIndexOf(name);
  return at >= 0 && FILLING.test(clause.slice(at + name.length));
}

/** Words between a figure's name and its number that change nothing. */
const FILLING =
  /^(?:案件|事项|件数|人数|次数|总数|数量|数|共计|总计|合计|累计|共|达到|达|为|是|有|了|的|\s)*$/u;

const OTHER_YEAR = /上年|去年|前年|同期|上月|\d{4}年/u;

/** Measure words that people change between for one thing. */
const ALIKE: readonly (readonly string[])[] = [
  ["件", "件次", "起", "例", "宗"],
  ["人", "名", "人次"],
  ["次", "场次", "场", "期"],
  ["户", "户次"],
  ["家", "家次"],
  ["%", "个百分点", "百分点"],
];

function sameUnit(found: string, own: string): boolean {
  return found.replace("％", "%") === own || (own === "百分点" && found === "个百分点");
}
