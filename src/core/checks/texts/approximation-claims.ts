import type { FigureReference } from "../../definition/expression";
import { type Decimal, shortestDecimal } from "../../model/decimal";
import type { Qualifier } from "../../model/quantity";
import { qualifiersOf } from "../../text/measure-words";
import { wordOfQualifier } from "../../text/qualifiers";
import { extentOfQuantity } from "../extent";
import { entryOf, figureOf, type Filling } from "../filled-figures";
import { overlap } from "../interval";
import { type NumberWords, printedNumbers, typedNumbers } from "./number-words";
import type { TextFinding } from "./text-finding";
import type { ToldText } from "./told-text";

/** 近…余, 超…余, 约…多 around one number, and 余 behind a number that is exact to its last digit. */
export function approximationClaims(text: ToldText, filling: Filling): readonly TextFinding[] {
  return [...printedNumbers(text, filling), ...typedNumbers(text)].flatMap(
    (number) => claimAround(number, text, filling) ?? [],
  );
}

function claimAround(
  number: NumberWords,
  text: ToldText,
  filling: Filling,
): TextFinding | undefined {
  const value = number.value ?? valueOf(number, filling);
  const own = qualifierOf(number, filling);
  const { before, behind, quote } = number;
  const said = [before, own && wordOfQualifier(own), behind.over, behind.after];
  const meant = [
    ...qualifiersOf([before]),
    ...(own === undefined ? [] : [own]),
    ...qualifiersOf([behind.over, behind.after]),
  ];
  const words = said.filter((word) => word !== undefined).join("…");
  const finding = { words, quote, text, figures: figuresOf(number) };
  if (meant.length > 1) {
    const proven = value !== undefined && areApart(value, meant);
    return { ...finding, claim: "approximations", proven };
  }
  const isExact = number.part !== undefined && behind.over !== undefined && isToTheUnit(value);
  return isExact ? { ...finding, claim: "exact-and-over", proven: false } : undefined;
}

function figuresOf({ part }: NumberWords): readonly FigureReference[] {
  return part === undefined ? [] : [{ figure: part.figure, prior: false }];
}

function valueOf({ part }: NumberWords, filling: Filling): Decimal | undefined {
  if (part === undefined || figureOf(filling, part.figure).kind !== "count") return undefined;
  const entry = entryOf(filling, { figure: part.figure, prior: false });
  return entry.state === "stated" ? entry.quantity.value : undefined;
}

/** The approximation that the figure itself is stated with. */
function qualifierOf({ part }: NumberWords, filling: Filling): Qualifier | undefined {
  const entry = part && entryOf(filling, { figure: part.figure, prior: false });
  return entry?.state === "stated" ? entry.quantity.qualifier : undefined;
}

/** Whether no number is meant by both: near 30 is below it, 30-odd above. Else one of the words is only too many. */
function areApart(value: Decimal, qualifiers: readonly Qualifier[]): boolean {
  const meant = qualifiers.map(
    (qualifier) => extentOfQuantity({ value, qualifier }, true).interval,
  );
  return meant.some((a, index) => meant.slice(index + 1).some((b) => !overlap(a, b)));
}

function isToTheUnit(value: Decimal | undefined): boolean {
  if (value === undefined) return false;
  const { units, decimals } = shortestDecimal(value);
  return decimals === 0 && units > 10n && units % 10n !== 0n;
}
