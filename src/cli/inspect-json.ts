import { jsonTokens } from "./json-tokens";

/** What parsing JSON passes over in silence. */
export interface JsonRemarks {
  /** Keys that an object has a second time: the first value would be lost. */
  readonly repeated: readonly RepeatedKey[];
  /** Every number as it is written. */
  readonly numbers: readonly WrittenNumber[];
}

/** A key of an object that has it already. */
export interface RepeatedKey {
  /** The keys and list places that lead to it, itself the last. */
  readonly path: readonly string[];
  /** Lines count from 1. */
  readonly line: number;
  readonly firstLine: number;
}

/** A number with the keys and list places that lead to it. */
export interface WrittenNumber {
  readonly path: readonly string[];
  readonly written: string;
}

/**
 * Reads through a JSON text once.
 *
 * @param text JSON that has been parsed already, so its grammar is right
 */
export function inspectJson(text: string): JsonRemarks {
  const repeated: RepeatedKey[] = [];
  const numbers: WrittenNumber[] = [];
  const open: Open[] = [];
  const path = () => open.map(({ step }) => step.toString());
  for (const { text: token, line } of jsonTokens(text)) {
    const inner = open.at(-1);
    if (token === "{") open.push({ step: "", keys: new Map(), wantsKey: true });
    else if (token === "[") open.push({ step: 0 });
    else if (token === "}" || token === "]") open.pop();
    else if (token === ",") next(inner);
    else if (token.startsWith('"') && inner?.wantsKey === true) {
      const key = String(JSON.parse(token));
      const firstLine = inner.keys?.get(key);
      inner.step = key;
      inner.wantsKey = false;
      if (firstLine === undefined) inner.keys?.set(key, line);
      else repeated.push({ path: path(), line, firstLine });
    } else if (/^[-\d]/.test(token)) numbers.push({ path: path(), written: token });
  }
  return { repeated, numbers };
}

/** An object or list that is not closed yet. */
interface Open {
  /** The key or place that is being read. */
  step: string | number;
  /** Of an object its keys so far, each with its line. */
  readonly keys?: Map<string, number>;
  wantsKey?: boolean;
}

function next(inner: Open | undefined): void {
  if (inner === undefined) return;
  if (typeof inner.step === "number") inner.step += 1;
  else inner.wantsKey = true;
}
