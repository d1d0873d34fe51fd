import {
  describe,
  itemsOf,
  member,
  reportAt,
  requiredMember,
  TEXT_LIMIT,
  type ObjectSource,
  type Source,
} from "./source-reader";

/** A text that says something: blank counts as a mistake, and so does one too long for a worksheet cell. */
export function readText(source: Source): string | undefined {
  const text = readAnyText(source);
  if (text?.trim() !== "") return text;
  reportAt(source, "empty-text");
  return undefined;
}

/** A text that may be empty. */
export function readAnyText(source: Source): string | undefined {
  const { value } = source;
  if (typeof value !== "string") {
    reportAt(source, "not-text", describe(value));
    return undefined;
  }
  if (value.length > TEXT_LIMIT) {
    reportAt(source, "too-long", value, String(TEXT_LIMIT));
    return undefined;
  }
  return value;
}

/** The text of a key that must be there and say something. */
export function requiredText(object: ObjectSource, key: string): string | undefined {
  const source = requiredMember(object, key);
  return source === undefined ? undefined : readText(source);
}

/** The text of a key that may be absent or empty. */
export function optionalText(object: ObjectSource, key: string): string | undefined {
  const source = member(object, key);
  return source === undefined ? undefined : readAnyText(source);
}

/** The texts of a key that may be absent: an empty list then. */
export function optionalTexts(object: ObjectSource, key: string): readonly string[] {
  const source = member(object, key);
  if (source === undefined) return [];
  return itemsOf(source).flatMap((item) => readText(item) ?? []);
}

/** True or false; absent is false. */
export function optionalFlag(object: ObjectSource, key: string): boolean {
  const source = member(object, key);
  if (source === undefined) return false;
  if (typeof source.value === "boolean") return source.value;
  reportAt(source, "not-a-boolean", describe(source.value));
  return false;
}

/** A whole number from 0 to `most`, or `undefined` where the key is absent. */
export function optionalWhole(object: ObjectSource, key: string, most: number): number | undefined {
  const source = member(object, key);
  if (source === undefined) return undefined;
  const { value } = source;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) {
    return value;
  }
  reportAt(source, "not-a-whole-number", describe(value), `0-${most}`);
  return undefined;
}

/** One of a few words. */
export function readChoice<Choice extends string>(
  source: Source,
  choices: readonly Choice[],
): Choice | undefined {
  const text = readText(source);
  if (text === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) reportAt(source, "unknown-choice", text, choices.join(", "));
  return choice;
}
