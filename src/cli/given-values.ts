import { readValues, type Values } from "../app/read-values";
import type { Definition } from "../core/definition/definition";
import { fail, type Result } from "../core/model/result";
import type { ValuesMistake } from "../core/model/values-mistake";
import type { WrittenNumber } from "./inspect-json";
import type { JsonFile } from "./read-file";

/** The figures of a values file; a number with more digits than parsing keeps is a mistake of its own. */
export function givenValues(
  { value, numbers }: JsonFile,
  definition: Definition,
): Result<Values, readonly ValuesMistake[]> {
  const read = readValues(value, definition);
  const inexact = numbers.flatMap(inexactNumber);
  if (inexact.length === 0) return read;
  const told = new Set(inexact.map(({ path }) => path));
  const others = read.ok ? [] : read.failure;
  // What is too large for any number reads as none, which is not what is wrong with it.
  return fail([
    ...others.filter(({ code, path }) => code !== "not-a-value" || !told.has(path)),
    ...inexact,
  ]);
}

function inexactNumber({ path, written }: WrittenNumber): readonly ValuesMistake[] {
  const place = placeOfValue(path);
  if (place === undefined || isKept(written)) return [];
  return [{ code: "inexact-number", path: place, found: written }];
}

/** Where a figure's value stands, as mistakes name it; `undefined` for a number that is no value. */
function placeOfValue(path: readonly string[]): string | undefined {
  const isPrior = path[0] === "prior";
  const own = isPrior ? path.slice(1) : path;
  const isValue = own.length === 1 || (own.length === 2 && own[1] === "value");
  return isValue ? (isPrior ? "prior." : "") + (own[0] ?? "") : undefined;
}

/** Whether the number that parsing gives is the one that is written. */
function isKept(written: string): boolean {
  const number = Number(written);
  const digits = written.replace(/e.*/iu, "").replace(/\D/gu, "");
  const significant = digits.replace(/^0+/u, "").replace(/0+$/u, "").length;
  const isInRange = Number.isFinite(number) && (number !== 0 || significant === 0);
  return isInRange && significant <= MOST_DIGITS;
}

/** Significant digits that every double keeps. */
const MOST_DIGITS = 15;
