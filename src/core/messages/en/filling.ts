import type {
  Askable,
  ApproximateFacts,
  FillingWording,
  OwedFacts,
  Unreadable,
} from "../filling-wording";

const WHY: Readonly<Record<Unreadable, (unit: string) => string>> = {
  "not-a-number": () => "This cannot be read as a number.",
  "a-range": () => "A field takes one number, not a range.",
  "too-long": () => "Too long: a cell takes at most 32767 characters. Shorten it.",
  "a-scale-and-a-scaled-unit": (unit) =>
    `The unit is "${unit}" already, so 万 or 亿 could belong to the number or to the unit.`,
};

const EXAMPLES: Readonly<Record<Askable, (unit: string) => string>> = {
  count: (unit) => ` Type 25, 近300 or 3.2万${counted(unit)}; ${ABSENT}`,
  amount: (unit) => ` Type 12.5 or 约30${counted(unit)}; ${ABSENT}`,
  percent: () => " Type 98%, 37.2% or 99%以上; 不适用 where there is nothing to divide by.",
  points: (unit) => ` Type 1.6 or -2${counted(unit)}; 不适用 where there is nothing to compare.`,
  text: () => " Type words.",
};

const ABSENT = "未开展 where nothing was done, 不适用 where there is no such duty.";

function counted(unit: string): string {
  return unit === "" ? "" : `, in ${unit}`;
}

function approximate({ qualifier, stated, low = "", high = "" }: ApproximateFacts): string {
  switch (qualifier) {
    case "over":
    case "odd":
      return `Read as: more than ${low}, under ${high}`;
    case "near":
      return `Read as: under ${high}, at least ${low}`;
    case "about":
    case "around":
      return `Read as: from ${low} to ${high}`;
    case "at-least":
    case "not-less":
      return `Read as: ${stated} or more`;
    case "beyond":
      return `Read as: more than ${stated}`;
  }
}

/** What is said while people fill in a report, in English. */
export const fillingInEnglish: FillingWording = {
  readAs: (number) => `Read as: ${number}`,
  readWithDecimals: (number, decimals) => `Read as: ${number}, stated to decimal ${decimals}`,
  readAsApproximate: approximate,
  readAsNone: "Read as: nothing was done, counts as 0",
  readAsNotApplicable: "Read as: 不适用 (not applicable)",
  unreadable: (reason, askable, unit) =>
    reason === "too-long" ? WHY[reason](unit) : WHY[reason](unit) + EXAMPLES[askable](unit),
  owed: ({ title, office, sheets }) => {
    const count = sheets.reduce((sum, { labels }) => sum + labels.length, 0);
    const who = office === "" ? "Without an office" : office;
    return [
      title,
      `${who}: ${count} still to be filled in`,
      ...listed(sheets),
      "0 where nothing happened, 未开展 where nothing was done, 不适用 where there is no such duty; approximations as they are, such as 近300.",
    ].join("\n");
  },
};

/** Lines of each sheet, the figures numbered from first to last. */
function listed(sheets: OwedFacts["sheets"]): readonly string[] {
  let number = 0;
  return sheets.flatMap(({ sheet, labels }) => [
    `[${sheet}]`,
    ...labels.map((label) => `${(number += 1)}. ${label}`),
  ]);
}
