import type { TemplatePart } from "../definition/definition";

/** Where a clause was left out. */
export const SEAM = { kind: "seam" } as const;

/** A pattern without clause marks, and the places where clauses were left out. */
export type Seamed = Exclude<TemplatePart, { kind: "clause" }> | typeof SEAM;

/**
 * Joins what stands on both sides of a clause that was left out, so that no two marks of punctuation meet, none begins a
 * sentence, no comma ends one, and no brackets stay empty.
 */
export function closeSeams(parts: readonly Seamed[]): readonly TemplatePart[] {
  const joined: TemplatePart[] = [];
  let isSeam = false;
  for (const part of parts) {
    if (part.kind === "seam") isSeam = true;
    else {
      if (isSeam) joinAtSeam(joined, part);
      else append(joined, part);
      isSeam = false;
    }
  }
  if (isSeam) joinAtSeam(joined, { kind: "text", text: "" });
  return joined;
}

function joinAtSeam(joined: TemplatePart[], next: TemplatePart): void {
  const last = joined.at(-1);
  if (next.kind !== "text" || (last !== undefined && last.kind !== "text")) {
    append(joined, next);
    return;
  }
  const [before, after] = seamless(last?.text ?? "", next.text);
  if (last !== undefined) joined.pop();
  append(joined, { kind: "text", text: before + after });
}

function seamless(before: string, after: string): readonly [string, string] {
  const [end, start] = [before.slice(-1), after.slice(0, 1)];
  if (end !== "" && OPENING.includes(end) && CLOSING[OPENING.indexOf(end)] === start) {
    return [before.slice(0, -1), after.slice(1)];
  }
  if (before.trim() === "" || AFTER_STOP.test(before)) {
    return [before, PAUSE_OR_STOP.test(start) ? after.slice(1) : after];
  }
  if (COMMA.test(end) && PAUSE_OR_STOP.test(start)) return [before.slice(0, -1), after];
  if (COMMA.test(end) && /^\s*(?:\n|$)/.test(after)) return [`${before.slice(0, -1)}。`, after];
  if (SEMICOLON.test(end) && STOP.test(start)) return [before.slice(0, -1), after];
  if (SEMICOLON.test(end) && PAUSE_OR_STOP.test(start)) return [before, after.slice(1)];
  return [before, after];
}

const OPENING = "（(“《〈";
const CLOSING = "）)”》〉";
const AFTER_STOP = /[。！？\n]\s*$/;
const PAUSE_OR_STOP = /^[，、；：。]/;
const COMMA = /^[，、]/;
const SEMICOLON = /^[；：]/;
const STOP = /^[。！？]/;

function append(parts: TemplatePart[], part: TemplatePart): void {
  const last = parts.at(-1);
  if (part.kind === "text" && last?.kind === "text") {
    parts[parts.length - 1] = { kind: "text", text: last.text + part.text };
  } else if (part.kind !== "text" || part.text !== "") {
    parts.push(part);
  }
}
