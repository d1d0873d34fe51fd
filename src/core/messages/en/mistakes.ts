import type { MistakeSentences } from "../mistake-sentences";

/** A mistake of a definition: what stands there, and what is wanted instead. */
export const mistakesInEnglish: MistakeSentences = {
  "not-an-object": (found) => `an object {key: value} belongs here, not ${found}.`,
  "not-a-list": (found) => `a list [ … ] belongs here, not ${found}.`,
  "not-text": (found) => `text belongs here, not ${found}; put it in quotes.`,
  "empty-text": () => "this must not be empty.",
  "not-a-boolean": (found) => `only true or false belongs here, not ${found}.`,
  "not-a-whole-number": (found, detail) =>
    `a whole number${paren(detail)} belongs here, not ${found}.`,
  "unknown-key": (found, detail) => `unknown key "${found}"; check the spelling${known(detail)}.`,
  "missing-key": (found) => `"${found}" is missing; add it.`,
  "unknown-choice": (found, detail) => `"${found}" is not a choice${known(detail)}.`,
  "duplicate-id": (found, detail) =>
    `the id "${found}" is used twice${elsewhere(detail)}; ids must differ in more than case.`,
  "refused-name": (found, detail) =>
    `"${found}" cannot be a figure id because Excel refuses it as a name: ${NAME_REASONS[detail ?? ""] ?? "not allowed"}. Choose another: begin with a letter, use letters, digits, dots and underscores.`,
  "reserved-name": (found, detail) => `"${found}" is reserved${paren(detail)}; choose another.`,
  "refused-sheet-name": (found, detail) =>
    `"${found}" cannot be a sheet name: ${sheetReason(detail)}. Rename it: at most 31 characters, none of \\ / ? * [ ] :, no apostrophe at either end.`,
  "duplicate-sheet-name": (found, detail) =>
    `the sheet name "${found}" is used twice${elsewhere(detail)}; rename one.`,
  "formula-syntax": (found, detail) =>
    `the formula is wrong at ${found === "" ? "its end" : `"${found}"`}${at(detail)}. Write it as in Excel.`,
  "unknown-function": (found, detail) => `unknown function "${found}"${known(detail)}.`,
  "wrong-arguments": (found, detail) =>
    detail === "figure"
      ? `"${found}" takes one figure id and nothing else.`
      : `wrong number of arguments for "${found}"${detail === undefined ? "" : `; it takes ${detail.replace("+", " or more").replace("-", " to ")}`}.`,
  "refused-operator": (found, detail) =>
    detail === "RATE"
      ? `"${found}" is not allowed in a formula. For a rate write RATE(numerator, denominator).`
      : `"${found}" is not allowed in a formula${known(detail)}.`,
  "unknown-figure": (found, detail) =>
    `no figure has the id "${found}"${perhaps(detail)}; check the spelling or define it.`,
  "not-a-condition": () => "a rule must be something true or false (total=a+b); this is a number.",
  "not-a-value": (found) =>
    `a number (such as a+b) belongs here, but "${found}" is true or false; correct it.`,
  "chained-comparison": (found, detail) =>
    `comparisons cannot be chained: "${found}". Write ${detail ?? "AND(a<=b,b<=c)"}.`,
  "refused-text": (found) =>
    `the text ${found} cannot be compared or computed with. To ask whether a figure is filled in, write figure<>"" or figure=""; 未开展 compares as 0.`,
  "formula-on-text": (found) => `the text figure "${found}" cannot have a formula.`,
  "derived-without-formula": (found) => `the derived figure "${found}" needs a formula.`,
  "formula-cycle": (found, detail) =>
    `these figures' formulas use each other and cannot be computed: ${detail ?? found}. Drop one of the formulas.`,
  "template-syntax": (found, detail) =>
    `unbalanced braces or double brackets, or empty braces, in the text: "${found}"${at(detail)}. Write a figure as {id}, a brace itself as {{ or }}.`,
  "unknown-placeholder": (found, detail) =>
    `{${found}} in the text names no figure${perhaps(detail)}; check the id.`,
  "unknown-form": (found, detail) => `unknown form "${found}" in the text${known(detail)}.`,
  "ambiguous-figure": (found, detail) =>
    `{${found}} in the text may mean several figures${known(detail)}; write the id.`,
  "form-without-figure": (found, detail) =>
    `no figure stands before {${found}}${at(detail)} in its sentence; write {id|${found}}.`,
  "no-sections": () => "the definition has no section; write at least one.",
  "too-long": (found, detail) =>
    `too long, at most ${detail ?? "?"} characters: "${found}"; shorten it.`,
};

const paren = (detail: string | undefined) => (detail === undefined ? "" : ` (${detail})`);
const known = (detail: string | undefined) => (detail === undefined ? "" : `; known: ${detail}`);
const elsewhere = (detail: string | undefined) => (detail === undefined ? "" : ` (see ${detail})`);
const at = (position: string | undefined) =>
  position === undefined ? "" : ` (character ${position})`;
const perhaps = (name: string | undefined) =>
  name === undefined ? "" : ` (did you mean "${name}"?)`;

/** Why Excel refuses a name, by the reason that the reader gives. */
const NAME_REASONS: Readonly<Record<string, string>> = {
  "first-character": "it must begin with a letter or underscore",
  character: "it has a character that names may not have",
  "cell-reference": "it looks like a cell address",
  "truth-value": "it is TRUE or FALSE",
  "too-short": "it is too short",
};

function sheetReason(detail: string | undefined): string {
  if (detail === "31") return "longer than 31 characters";
  if (detail === "'") return "an apostrophe at an end";
  if (detail === "History") return "History is reserved by Excel";
  return detail === undefined ? "not allowed" : `it contains ${detail}`;
}
