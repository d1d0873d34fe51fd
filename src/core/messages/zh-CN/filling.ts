import type {
  Askable,
  ApproximateFacts,
  FillingWording,
  OwedFacts,
  Unreadable,
} from "../filling-wording";

const WHY: Readonly<Record<Unreadable, (unit: string) => string>> = {
  "not-a-number": () => "这里读不成数。",
  "a-range": () => "一格只填一个数，不填范围。",
  "too-long": () => "太长了，一格最多 32767 个字符。请缩短。",
  "a-scale-and-a-scaled-unit": (unit) => `单位已经是“${unit}”，看不出“万”“亿”是数的还是单位的。`,
};

const EXAMPLES: Readonly<Record<Askable, (unit: string) => string>> = {
  count: (unit) => `可以填 25、近300、3.2万${unit === "" ? "" : `，按“${unit}”计`}；${ABSENT}`,
  amount: (unit) => `可以填 12.5、约30${unit === "" ? "" : `，按“${unit}”计`}；${ABSENT}`,
  percent: () => "可以填 98%、37.2%、99%以上；没有分母的填“不适用”。",
  points: (unit) => `可以填 1.6、-2，按“${unit}”计；没有可比数的填“不适用”。`,
  text: () => "可以填文字。",
};

const ABSENT = "没有开展填“未开展”，没有这项职责填“不适用”。";

function approximate({ qualifier, stated, low = "", high = "" }: ApproximateFacts): string {
  switch (qualifier) {
    case "over":
    case "odd":
      return `读作：比${low}多，不到${high}`;
    case "near":
      return `读作：不到${high}，至少${low}`;
    case "about":
    case "around":
      return `读作：${low}到${high}之间`;
    case "at-least":
    case "not-less":
      return `读作：${stated}或更多`;
    case "beyond":
      return `读作：比${stated}多`;
  }
}

/** What is said while people fill in a report, in Chinese. */
export const fillingInChinese: FillingWording = {
  readAs: (number) => `读作：${number}`,
  readWithDecimals: (number, decimals) => `读作：${number}，写到小数点后 ${decimals} 位`,
  readAsApproximate: approximate,
  readAsNone: "读作：未开展，按 0 计",
  readAsNotApplicable: "读作：不适用",
  unreadable: (reason, askable, unit) =>
    reason === "too-long" ? WHY[reason](unit) : WHY[reason](unit) + EXAMPLES[askable](unit),
  owed: ({ title, office, sheets }) => {
    const count = sheets.reduce((sum, { labels }) => sum + labels.length, 0);
    const who = office === "" ? "没有写明责任科室的" : office;
    return [
      title,
      `${who}还有 ${count} 项没有填：`,
      ...listed(sheets),
      "没有发生填 0，没有开展填“未开展”，没有这项职责填“不适用”；约数照写，例如近300。",
    ].join("\n");
  },
};

/** Lines of each sheet, the figures numbered from first to last. */
function listed(sheets: OwedFacts["sheets"]): readonly string[] {
  let number = 0;
  return sheets.flatMap(({ sheet, labels }) => [
    `【${sheet}】`,
    ...labels.map((label) => `${(number += 1)}．${label}`),
  ]);
}
