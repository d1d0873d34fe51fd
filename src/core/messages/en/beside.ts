import type { BesideWording, LabelsOfPeriod, TextFacts } from "../beside-wording";
import { shorten } from "../shorten";
import type { NamedValue } from "../named-value";

const quoted = (words: string) => `"${words}"`;
const listed = (labels: readonly string[]) => labels.map(quoted).join(", ");
/** The first few labels: a sentence is no list. */
const abridged = (labels: readonly string[]) =>
  labels.length <= 4 ? listed(labels) : `${listed(labels.slice(0, 3))} and others`;
const valued = ({ label, value, lastYear }: NamedValue) =>
  `${lastYear ? "last year's " : ""}${quoted(label)} ${value}`;
const bothYears = ({ now, last }: { readonly now: NamedValue; readonly last: NamedValue }) =>
  `${quoted(now.label)} is ${now.value} this year and was ${last.value} last year`;
const periodName = (period: string) => (period === "" ? "whole year" : period);

/** So many equal figures are named one by one. */
const NAMED = 12;

/** What is said of last year, of periods and of the paragraphs' words, in English. */
export const besideInEnglish: BesideWording = {
  periodPartial: ({ period, labels, unsaid, placeholder, allSaid }) => {
    const fact = `${abridged(labels)} (${labels.length} figures) cover only "${period}" while the report is on the whole year. `;
    if (placeholder !== undefined) {
      return `${fact}Bring them up to the whole year, or say "${period}" in the text: put ${placeholder} in front of the sentence on ${abridged(unsaid)}, which prints "${period}，".`;
    }
    return allSaid
      ? `${fact}The text says "${period}"; bring up to the whole year what you can.`
      : `${fact}Bring them up to the whole year, or say "${period}" in the text.`;
  },
  periodUnreadable: (period, labels) =>
    `The period of ${abridged(labels)} is given as "${period}", which names no day that it reaches to from the beginning of the year; periods were not checked. Write it like "截至11月底", or bring the figures up to the whole year and clear it.`,
  periodOfAnotherYear: (period, labels, year) =>
    `The period of ${abridged(labels)} is given as "${period}", but the report is on ${year}. Check whether the year was mistyped or the figures are another year's.`,
  periodMixed: (labels, periods) =>
    `${listed(labels)} are checked together but cover different periods (${periods.map(periodName).join(", ")}). Use one period.`,
  periodSection: (sheet, periods) =>
    `The figures of ${quoted(sheet)} cover different periods: ${periods.map(groupWords).join("; ")}. Use one period, or name each in the text.`,
  periodTold: (label, tellings) =>
    `${quoted(label)} is told with different periods: ${tellings.map(({ period, place }) => `${place} ${period === "" ? "names none, which reads as the whole year" : `says "${period}"`}`).join("; ")}. One figure should have one period.`,
  priorJump: ({ up, ratio, ...both }) => {
    const far = up
      ? ratio === undefined
        ? "more than 5 times as much"
        : `${ratio} times as much`
      : "less than a fifth";
    return `${bothYears(both)}: ${far}. Look for a digit too many or too few, and for another unit or scope than last year's.`;
  },
  priorZero: ({ gone, ...both }) =>
    gone
      ? `${bothYears(both)}. Make sure that there was none this year and nothing was left out.`
      : `${bothYears(both)}. Look for the wrong row, or for a gap in last year's figures.`,
  priorUnchanged: (sheet, values, compared) => {
    const list = values.slice(0, NAMED).map(valued).join(", ");
    return `In ${quoted(sheet)} ${values.length} of the ${compared} figures filled in both years are last year's to the digit: ${list}${values.length > NAMED ? " and others" : ""}. Make sure that they were not copied; where they are the same, say so.`;
  },
  priorSmallBase: (rate, base) =>
    `The text prints ${valued(rate)}, but ${base.map(valued).join(", ")}: on so small a base a percentage looks larger than it is. Tell by how many it changed instead.`,
  text: (facts) => textWords(facts),
};

function groupWords({ period, labels }: LabelsOfPeriod): string {
  return `${periodName(period)} for ${labels.length} (${abridged(labels)})`;
}

function textWords(facts: TextFacts): string {
  const { words, figure, unit, values, other } = facts;
  const quote = quoted(shorten(facts.quote, 60));
  const label = quoted(values[0]?.label ?? figure);
  const said = `${quote} says "${words}"`;
  const against = values.map(valued).join(", ");
  switch (facts.claim) {
    case "all":
      return `${said}, but ${against}: not all of them. Change the text, or review these figures.`;
    case "none":
      return `${said}, but ${against}: not 0. Change the text, or review the figure.`;
    case "up":
    case "down":
      return `${said}, but ${against}: the other way. Change the text, or review both years' figures.`;
    case "flat":
      return `${said}, but ${against}: not the same. Change the text, or review both years' figures.`;
    case "most":
      return `${said}, but ${against}: no more than half. Change the text, or review these figures.`;
    case "first":
      return `${said}, but ${against}: there was one last year. Change the text, or review last year's figure.`;
    case "chain":
      return `${said}, but ${label} is a change on last year. Write 同比.`;
    case "approximations":
      return facts.proven
        ? `${quote} has approximations that contradict each other (${words}). Keep one.`
        : `${quote} has one approximation too many (${words}). Keep one.`;
    case "exact-and-over":
      return `${quote} has "${words}", but ${against} is exact to the unit. Drop "${words}", or round the number.`;
    case "unit-doubled":
      return `${quote}: ${label} prints its unit "${unit}" itself, so "${words}" would be printed twice. Drop "${words}", or write {${figure}|无单位}.`;
    case "unit-differs":
      return `${quote}: the unit of ${label} is "${unit}", the text says "${words}". Use one unit; what is counted differently is another figure.`;
    case "units-differ":
      return `${label} is told in two units: here "${words}", ${other?.place ?? "elsewhere"} "${other?.words ?? unit}". Use one.`;
    case "scale":
      return `${quote}: ${label} is given in "${unit}", and "${words}" behind it makes it ${words === "亿" ? "100,000,000" : "10,000"} times as large. Drop "${words}".`;
  }
}
