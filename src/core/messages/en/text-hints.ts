import type { TextHint } from "../../model/text-hint";
import { firstOf } from "../text-hint-lists";

/** What a reader noticed in the words of a report, in English. */
export function textHintInEnglish(hint: TextHint, labelOf: (figure: string) => string): string {
  const { found } = hint;
  switch (hint.code) {
    case "number-of-a-figure": {
      const label = labelOf(hint.figure);
      return hint.agrees
        ? `"${found}" is "${label}", but typed into the text: it will not follow when the figure changes. {${hint.figure}} would.`
        : `"${found}" differs from "${label}" in the sheet, which is ${hint.holds}. Check it; {${hint.figure}} would follow the sheet.`;
    }
    case "other-measure-word":
      return `The measure word of "${found}" differs from the unit "${hint.unit}" of "${labelOf(hint.figure)}". Use one for one thing.`;
    case "until-word":
      return `"${found}": in front of a time it is 截至.`;
    case "half-width-bracket":
      return `"${found}" is a half-width bracket; beside Chinese characters use （）.`;
    case "unpaired-bracket":
      return `"${found}" has no bracket that pairs with it, or one of the other width.`;
    case "said-twice":
      return `"${found}" says one thing twice: {…|同比} and {…|增减} print 同比 or 比上年 themselves. Take away what stands before.`;
    case "code-in-text":
      return hint.figure === undefined
        ? `"${found}" is an error of the spreadsheet and is printed as it stands. The text of its cell probably begins with = or - and was taken for a formula: write it again behind an apostrophe.`
        : `"${found}" is the id of "${labelOf(hint.figure)}" without its braces, and is printed as it stands. {${hint.figure}} prints the figure.`;
    case "fewer-decimals":
      return `"${labelOf(hint.figure)}" was filled in as ${found}; the sentence asks for ${hint.asked} decimals, which it does not have, so it stands as filled in. Fill in the full value, or change the wording.`;
    case "uneven-decimals":
      return `Percentages have different decimals: ${hint.groups.map(({ decimals, rates }) => `${firstOf(rates, ", ", " …")} (${decimals})`).join("; ")}. Best use one number of decimals in a report.`;
  }
}
