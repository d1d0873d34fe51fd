import type { Definition } from "../definition/definition";
import type { Figures, Filled } from "../model/entry";
import { writeEntry } from "../text/writing";

/**
 * A short mark of everything that was stated, in 12 hexadecimal digits (`1f3a-09bc-77e0`): the same figures give the same
 * mark in any workbook, on any day and in any order of the definition. It tells two sets of figures apart; it is no seal
 * against somebody who wants two to look alike.
 *
 * Of each figure that is not blank it takes one line, id and value with unit, last year's marked 上年, sorted by
 * characters. Figures that follow from others by formula are not stated, so they are not in it.
 */
export function figuresFingerprint(definition: Definition, figures: Figures): string {
  const lines = [
    ...linesOf(definition, figures.current, ""),
    ...linesOf(definition, figures.prior, "上年 "),
  ].sort((a, b) => (a < b ? -1 : 1));
  const digits = fold48(fnv64(lines.join("\n")));
  return digits.replace(/(.{4})(?=.)/gu, "$1-");
}

function linesOf(
  { figures }: Definition,
  filled: ReadonlyMap<string, Filled>,
  mark: string,
): readonly string[] {
  return [...figures.values()].flatMap((figure) => {
    const entry = filled.get(figure.id)?.entry ?? { state: "blank" };
    if (entry.state === "blank") return [];
    // Words are quoted, so that none of them can be taken for another line.
    const isWords = entry.state === "text" || entry.state === "unreadable";
    const value = isWords ? JSON.stringify(entry.text) : writeEntry(entry, figure, "full");
    return [`${mark}${figure.id}=${value}`];
  });
}

/**
 * FNV-1a of a text's UTF-16 code units, low byte first.
 *
 * @source Fowler, Noll, Vo: FNV hash, 64-bit parameters
 */
function fnv64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  const eat = (byte: number) => {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    eat(unit & 0xff);
    eat(unit >> 8);
  }
  return hash;
}

/** 64 bits to 48 by folding the high ones in, as the authors of FNV advise. */
function fold48(hash: bigint): string {
  return BigInt.asUintN(48, hash ^ (hash >> 48n))
    .toString(16)
    .padStart(12, "0");
}
