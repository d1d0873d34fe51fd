import type { Interval } from "../core/checks/interval";
import { extentOfQuantity } from "../core/checks/extent";
import type { Figure } from "../core/definition/definition";
import { TEXT_LIMIT } from "../core/definition/source-reader";
import { fillingWords } from "../core/messages/filling-words";
import type { Askable, Unreadable } from "../core/messages/filling-wording";
import type { Language } from "../core/messages/language";
import { showNumber } from "../core/messages/numbers";
import { formatDecimal } from "../core/model/decimal";
import type { Entry } from "../core/model/entry";
import type { Quantity } from "../core/model/quantity";
import { tidyText } from "../core/text/tidy-text";
import { printedUnit, withoutUnit } from "../core/text/units";
import { writeQuantity } from "../core/text/writing";
import { readTyped } from "./typed-entry";

/** What a field understood of what is typed in it. */
export type Understood =
  | {
      readonly readable: true;
      readonly entry: Entry;
      /** In words; absent where they would say nothing new. */
      readonly reading?: string;
    }
  /** What can be typed there instead. */
  | { readonly readable: false; readonly sentence: string };

/** Reads what is typed for a figure, as its cell will read it, and says what it was taken for. */
export function understandEntry(typed: string, figure: Figure, language: Language): Understood {
  const entry = readTyped(typed, figure);
  if (entry.state === "unreadable") {
    const unit = printedUnit(figure);
    const words = fillingWords(language);
    return {
      readable: false,
      sentence: words.unreadable(whyUnreadable(typed, unit), askableOf(figure), unit),
    };
  }
  const reading = readingOf(entry, typed, figure, language);
  return { readable: true, entry, ...(reading !== undefined && { reading }) };
}

function whyUnreadable(typed: string, unit: string): Unreadable {
  if (typed.length > TEXT_LIMIT) return "too-long";
  const tidy = tidyText(typed);
  if (RANGE.test(tidy)) return "a-range";
  return /^[万亿]/.test(unit) && SCALED.test(tidy) ? "a-scale-and-a-scaled-unit" : "not-a-number";
}

/** 25-30, 25至30. */
const RANGE = /\d[^\d.,]*[-~\u2014至到][^\d.,]*\d/;

const SCALED = /[\d.][万亿]/;

function askableOf(figure: Figure): Askable {
  if (figure.kind !== "rate") return figure.kind;
  return printedUnit(figure) === "%" ? "percent" : "points";
}

function readingOf(
  entry: Entry,
  typed: string,
  figure: Figure,
  language: Language,
): string | undefined {
  const words = fillingWords(language);
  switch (entry.state) {
    case "stated":
      return quantityReading(entry.quantity, typed, figure, language);
    case "none":
      return figure.kind === "count" || figure.kind === "amount" ? words.readAsNone : undefined;
    case "not-applicable":
      return tidyText(typed) === "不适用" ? undefined : words.readAsNotApplicable;
    case "blank":
    case "text":
    case "unreadable":
      return undefined;
  }
}

function quantityReading(
  quantity: Quantity,
  typed: string,
  figure: Figure,
  language: Language,
): string | undefined {
  const { value, qualifier } = quantity;
  const words = fillingWords(language);
  const sign = printedUnit(figure) === "%" ? "%" : "";
  if (qualifier !== undefined) {
    const { interval } = extentOfQuantity(quantity, figure.kind === "count");
    const bounds = boundsOf(interval, sign);
    return words.readAsApproximate({ qualifier, stated: formatDecimal(value) + sign, ...bounds });
  }
  const read = writeQuantity(quantity, sign);
  if (figure.kind === "rate" && value.decimals > 0 && value.units % 10n === 0n) {
    return words.readWithDecimals(read, value.decimals);
  }
  return isSame(typed, read, figure) ? undefined : words.readAs(read);
}

function boundsOf({ low, high }: Interval, sign: string): { low?: string; high?: string } {
  return {
    ...(low && { low: showNumber(low.at) + sign }),
    ...(high && { high: showNumber(high.at) + sign }),
  };
}

/** Whether the text is the number itself: separators of thousands and the figure's own unit say nothing new. */
function isSame(typed: string, read: string, figure: Figure): boolean {
  const plain = tidyText(typed).replaceAll(",", "");
  return plain === read || (printedUnit(figure) !== "%" && withoutUnit(plain, figure) === read);
}
