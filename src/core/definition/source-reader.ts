import type { DefinitionMistake, MistakeCode } from "./mistake";

/** Takes a mistake down; reading goes on, so that all of them are listed at once. */
export type Report = (mistake: DefinitionMistake) => void;

/** A value of unknown data, with the JSON path that leads to it. */
export interface Source {
  readonly value: unknown;
  readonly path: string;
  readonly report: Report;
}

/** A source known to be an object, whose members can be asked for. */
export interface ObjectSource extends Source {
  readonly value: object;
}

/** Longest text that a worksheet cell takes, in UTF-16 units: definitions travel in cells. */
export const TEXT_LIMIT = 32767;

const FOUND_LIMIT = 60;
const COMMENT_KEY = /^(?:x-|\$|comment)/;
const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** Takes down a mistake about the source itself; what was found there is shortened for display. */
export function reportAt(source: Source, code: MistakeCode, found?: string, detail?: string): void {
  source.report({
    path: source.path,
    code,
    ...(found === undefined ? {} : { found: shorten(found) }),
    ...(detail === undefined ? {} : { detail }),
  });
}

/** Reads an object and takes down every key that is not among `keys`: a typo would otherwise be skipped in silence. */
export function readObject(source: Source, keys: readonly string[]): ObjectSource | undefined {
  const { value, path, report } = source;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    reportAt(source, "not-an-object", describe(value));
    return undefined;
  }
  const object = { value, path, report };
  for (const key of Object.keys(value)) {
    if (keys.includes(key) || COMMENT_KEY.test(key)) continue;
    reportAt(at(object, key, undefined), "unknown-key", key, keys.join(", "));
  }
  return object;
}

/** The member of that key, or `undefined` where the object has none. */
export function member(object: ObjectSource, key: string): Source | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(object.value, key)?.value;
  return value === undefined ? undefined : at(object, key, value);
}

/** The member of that key; its absence is a mistake. */
export function requiredMember(object: ObjectSource, key: string): Source | undefined {
  const found = member(object, key);
  if (found === undefined) reportAt(at(object, key, undefined), "missing-key", key);
  return found;
}

/** The items of a list member; none where the key is absent or no list. */
export function listOf(object: ObjectSource, key: string): readonly Source[] {
  const source = member(object, key);
  return source === undefined ? [] : itemsOf(source);
}

/** The items of a list, each with its own path (`rules[3]`). */
export function itemsOf(source: Source): readonly Source[] {
  if (!Array.isArray(source.value)) {
    reportAt(source, "not-a-list", describe(source.value));
    return [];
  }
  const { path, report } = source;
  return Array.from(source.value, (value: unknown, index) => ({
    value,
    path: `${path}[${index}]`,
    report,
  }));
}

/** What unknown data is, in JSON, for a sentence about it. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
    case "bigint":
      return String(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? "[…]" : "{…}";
    default:
      return typeof value;
  }
}

function at({ path, report }: ObjectSource, key: string, value: unknown): Source {
  const step = PLAIN_KEY.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  return { value, path: path === "" && step.startsWith(".") ? key : path + step, report };
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 2 * FOUND_LIMIT + 2));
  return characters.length <= FOUND_LIMIT
    ? text
    : `${characters.slice(0, FOUND_LIMIT - 1).join("")}…`;
}
