import { readTyped } from "../../../app/typed-entry";
import type { Figure } from "../../../core/definition/definition";
import { qualifierOfWord, wordOfQualifier } from "../../../core/text/qualifiers";
import { printedUnit } from "../../../core/text/units";
import { writeQuantity } from "../../../core/text/writing";

/** What the list beside a number says of the typed text; empty for an exact number. The text is its only source. */
export function choiceIn(typed: string, figure: Figure): string {
  const entry = readTyped(typed, figure);
  if (entry.state === "none") return NONE;
  if (entry.state === "not-applicable") return NOT_APPLICABLE;
  const qualifier = entry.state === "stated" ? entry.quantity.qualifier : undefined;
  return qualifier === undefined ? "" : wordOfQualifier(qualifier);
}

/**
 * The typed text rewritten so that it says what was chosen from the list. Where there is no number yet the word has
 * nothing to go with, and the text is empty; what cannot be read is left alone.
 *
 * @param choice a word of 约数, 未开展, 不适用, or empty for an exact number
 */
export function withChoice(typed: string, choice: string, figure: Figure): string {
  if (choice === NONE || choice === NOT_APPLICABLE) return choice;
  const entry = readTyped(typed, figure);
  if (entry.state === "unreadable") return typed;
  if (entry.state !== "stated") return "";
  const qualifier = qualifierOfWord(choice);
  const { value } = entry.quantity;
  const sign = printedUnit(figure) === "%" ? "%" : "";
  return writeQuantity({ value, ...(qualifier && { qualifier }) }, sign);
}

/** The words of 约数 that the list offers always; others appear once they were typed. */
export const APPROXIMATIONS = ["近", "余", "多", "约", "左右", "以上"] as const;

/** Instead of a number. */
export const ABSENCES = ["未开展", "不适用"] as const;

const [NONE, NOT_APPLICABLE] = ABSENCES;
