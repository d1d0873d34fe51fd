/** Why there is no number: nothing was done (counts as 0 and is worded), or there is no such duty. */
export type Absence = "none" | "not-applicable";

/**
 * The absence that a tidied text states: 未开展, 0次（未开展）, 不适用, 无此职责.
 *
 * 无 alone is none of them, because it is said of zero and of a missing duty alike.
 */
export function readAbsence(text: string, unit: string): Absence | undefined {
  const match = WORDED_ZERO.exec(text);
  if (match === null) return INAPPLICABLE.includes(text) ? "not-applicable" : undefined;
  const lead = text.slice(0, match.index);
  return ["", "0", `0${unit}`].includes(lead) ? "none" : undefined;
}

/** Whether a rate cell holds only a dash, which tables put where a rate cannot exist (nothing to divide by). */
export function isDash(text: string): boolean {
  return DASHES.test(text);
}

const WORDED_ZERO = /[(,]?(?:未开展|未发生)\)?$/;

const INAPPLICABLE: readonly string[] = ["不适用", "无此职责", "无此项职责"];

const DASHES = /^[-\u2014\u2015\u2500]{1,4}$/;
