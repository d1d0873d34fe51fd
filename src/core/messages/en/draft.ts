import type { DraftFacts, TextReason } from "../draft-facts";
import { shorten } from "../shorten";

/** Why a report is a draft, in English. */
export function draftInEnglish(reason: TextReason, facts: DraftFacts): string {
  const { where, label } = facts;
  switch (reason.code) {
    case "missing-figure":
      return `"${label}" in "${where}" is not filled in yet. Fill it in and compile again.`;
    case "missing-comparison":
      return `"${where}" compares "${label}" with last year, ${LACKS[reason.lacks]}`;
    case "broken-template":
      return `文字稿, "${where}"${nth(facts)}, character ${reason.position} (${facts.around}): ${broken(reason, facts)} The place is marked 待改, the rest is compiled.`;
    case "unknown-placeholder":
      return reason.id.includes("|")
        ? `{${shorten(reason.id)}} in "${where}"${nth(facts)} has an unknown form and was marked as missing; after the bar may stand: 无单位, 时期, 上年, 同比, 增减, 1位. Correct it on ${row(facts)}.`
        : `No figure is called "${shorten(reason.id)}" (in "${where}"${nth(facts)})${perhaps(facts)}, so it was marked as missing. Correct it on ${row(facts)}.`;
    case "unclaimed-text":
      return reason.id === ""
        ? `Row ${reason.row} of "${reason.sheet}" has no id, so its text is not in the report: "${shorten(reason.text)}". Move it into a row with an id, or delete the row.`
        : `Row ${reason.row} of "${reason.sheet}" has the id "${shorten(reason.id)}", which is unknown or taken by a row above, so its text is not in the report: "${shorten(reason.text)}". Correct the id, or delete the row.`;
    case "missing-narrative":
      return `"${where}"${nth(facts)} is not written yet. Write it on ${row(facts)}.`;
    case "missing-unit":
      return "The unit on the cover sheet is not filled in. Fill it in and compile again.";
    case "missing-year":
      return "The year on the cover sheet is not filled in, or is no year. Fill it in and compile again.";
  }
}

type Broken = TextReason & { readonly code: "broken-template" };

function broken({ problem, found }: Broken, { choices, isDoubled }: DraftFacts): string {
  const shown = shorten(found);
  if (isDoubled) {
    return `before "${shown}" stand two braces, which print one. To name a figure, take one of them away.`;
  }
  switch (problem) {
    case "ambiguous-figure":
      return `"${shown}" may be several: ${choices.join(", ")}. Write the id of one.`;
    case "form-without-figure":
      return `no figure stands before {${shown}} in its sentence, so it is not clear what it speaks of. Write {figure|${shown}}.`;
    case "template-syntax":
      return SIGNS.has(found)
        ? `"${shown}" lacks its other half. Add it, or take this one away; ${itself(found)}.`
        : `"${shown}" names no figure. Name one, or take it away.`;
  }
}

function itself(found: string): string {
  return /^[{}｛｝]$/.test(found)
    ? `to print the brace itself, write "${found}${found}"`
    : "to print the brackets themselves, part them by a blank";
}

const SIGNS: ReadonlySet<string> = new Set(["{", "}", "｛", "｝", "[[", "]]", "【【", "】】"]);

const LACKS: Readonly<Record<(TextReason & { code: "missing-comparison" })["lacks"], string>> = {
  "last-year-blank":
    "whose value is not filled in, or is no number. Fill it in, or change the sentence.",
  "last-year-zero":
    "whose value is 0, so there is no percentage. Use 增减, or change the sentence.",
  "not-exact":
    "and one of the two is approximate or words. Change the sentence, or fill in exact numbers.",
};

function nth({ paragraph }: DraftFacts): string {
  return paragraph === undefined ? "" : `, paragraph ${paragraph}`;
}

function row({ paragraph }: DraftFacts): string {
  const which = paragraph === undefined ? "the row" : `row ${paragraph}`;
  return `the sheet 文字稿, ${which} of that heading`;
}

function perhaps({ nearest }: DraftFacts): string {
  return nearest === undefined ? "" : `; is it "${nearest}"?`;
}
