import type { TemplatePart } from "../../definition/definition";
import { type Period, readPeriod, samePeriod } from "../../text/period";
import type { Filling } from "../filled-figures";
import { isPrinted, type ToldText } from "../texts/told-text";

/** A figure as a paragraph tells it: with the period that the paragraph has named before it, if any. */
export interface Telling {
  readonly figure: string;
  readonly text: ToldText;
  /** The whole year where the paragraph names no other. */
  readonly period: Period;
}

/** Every figure that a paragraph prints, with the last period that was named in the paragraph before it. */
export function tellingsOf(texts: readonly ToldText[], filling: Filling): readonly Telling[] {
  return texts.flatMap((text) => {
    let period: Period = { kind: "whole-year" };
    return withYearsInWords(text.parts).flatMap((part) => {
      period = namedBy(part, filling) ?? period;
      return isPrinted(part) ? [{ figure: part.figure, text, period }] : [];
    });
  });
}

/**
 * Figures that do not cover the whole year, and of which every paragraph that prints them says so, in the words of their
 * own period.
 */
export function plainlyTold(texts: readonly ToldText[], filling: Filling): ReadonlySet<string> {
  const told = new Set<string>();
  const untold = new Set<string>();
  for (const { figure, period } of tellingsOf(texts, filling)) {
    const own = readPeriod(filling.figures.current.get(figure)?.period);
    if (own.kind === "whole-year" || own.kind === "point") continue;
    (samePeriod(own, period) ? told : untold).add(figure);
  }
  return new Set([...told].filter((figure) => !untold.has(figure)));
}

/** The period that the figure's row names, or else its definition. */
export function periodOf(figure: string, { figures, definition }: Filling): Period {
  const said = figures.current.get(figure)?.period ?? "";
  return readPeriod(said.trim() === "" ? definition.figures.get(figure)?.period : said);
}

/** A period phrase, by placeholder or in the paragraph's own words; its last one counts. */
function namedBy(part: TemplatePart, filling: Filling): Period | undefined {
  if (part.kind === "figure") {
    return part.form === "period" ? periodOf(part.figure, filling) : undefined;
  }
  if (part.kind !== "text") return undefined;
  const [words] = [...part.text.matchAll(IN_WORDS)].at(-1) ?? [];
  return words === undefined ? undefined : readPeriod(words);
}

/** 截至{年度}年11月底 is one phrase: the year that it names is the report's own. */
function withYearsInWords(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const joined: TemplatePart[] = [];
  for (const part of parts) {
    const plain: TemplatePart = part.kind === "context" ? { kind: "text", text: "" } : part;
    const last = joined.at(-1);
    if (plain.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + plain.text };
    } else {
      joined.push(plain);
    }
  }
  return joined;
}

/** 截至11月底, 1-11月 and the like, or 全年 again. */
const IN_WORDS =
  /截[至止](?:目前|今|(?:\d{4}年|[本今当]?年)?(?:\d{1,2}月份?(?:\d{1,2}日|[底末初]|[上中下]旬)?|[底末]))|(?:\d{4}年)?(?<!\d)1(?:月份?(?:1日)?)?[至到~—-]\d{1,2}月(?:\d{1,2}日|[底末])?|全年(?!龄)/g;
