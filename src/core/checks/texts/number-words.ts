import type { Definition, TemplatePart } from "../../definition/definition";
import type { Decimal } from "../../model/decimal";
import { approximationBefore, type Behind, readBehind } from "../../text/measure-words";
import { readNumber } from "../../text/number-reading";
import { printedUnit } from "../../text/units";
import type { Filling } from "../filled-figures";
import { isPrinted, type PrintedPart, type ToldText } from "./told-text";

/** A number in a paragraph with the words that stand directly around it. */
export interface NumberWords {
  /** The placeholder; absent for a number that was typed into the text. */
  readonly part?: PrintedPart;
  /** The typed number; absent for a placeholder. */
  readonly value?: Decimal;
  /** 近, 约, 超 in front of it. */
  readonly before?: string;
  readonly behind: Behind;
  /** As it stands there: 近{宣传.海报}余. */
  readonly quote: string;
}

/** Every number of a paragraph that a placeholder prints, with the words around it. */
export function printedNumbers(
  { parts }: ToldText,
  { definition }: Filling,
): readonly NumberWords[] {
  return parts.flatMap((part, index) => {
    if (!isPrinted(part)) return [];
    const before = approximationBefore(textOf(parts[index - 1]));
    const next = parts[index + 1];
    // Another placeholder right behind is neither the end of a clause nor a word.
    const behind =
      next === undefined || next.kind === "text"
        ? readBehind(textOf(next), printsUnit(part, definition))
        : NOTHING;
    const quote = `${before ?? ""}{${part.figure}}${wordsOf(behind)}`;
    return [{ part, ...(before !== undefined && { before }), behind, quote }];
  });
}

function printsUnit({ figure, form }: PrintedPart, { figures }: Definition): boolean {
  const known = figures.get(figure);
  return form === "full" && known !== undefined && printedUnit(known) !== "";
}

const NOTHING: Behind = { certain: false };

/** Every number that was typed into a paragraph with an approximation word around it. */
export function typedNumbers({ parts }: ToldText): readonly NumberWords[] {
  return parts.flatMap((part) => (part.kind === "text" ? typedIn(part.text) : []));
}

function typedIn(text: string): readonly NumberWords[] {
  return Array.from(text.matchAll(NUMBER), (match): NumberWords | undefined => {
    const value = readNumber(match[0])?.value;
    const before = approximationBefore(text.slice(0, match.index));
    const behind = readBehind(text.slice(match.index + match[0].length));
    const quote = `${before ?? ""}${match[0]}${wordsOf(behind)}`;
    return value && { value, ...(before !== undefined && { before }), behind, quote };
  }).filter((one) => one !== undefined);
}

const NUMBER = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d.,])\d+(?:\.\d+)?/g;

function textOf(part: TemplatePart | undefined): string {
  return part?.kind === "text" ? part.text : "";
}

function wordsOf({ over = "", scale = "", unit = "", after = "" }: Behind): string {
  return over + scale + unit + after;
}
