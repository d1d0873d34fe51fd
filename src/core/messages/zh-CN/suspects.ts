import type { Diagnosis, RateReading, SuspectReason } from "../../model/suspect";
import { isAgainst, type SuspectedFigure, type SuspectWording } from "../suspect-wording";

/** Which figure is most likely wrong, in Chinese. */
export const suspectsInChinese: SuspectWording = {
  likeliest: ({ first, clears, others, more, only }) => {
    const together = clears > 1 ? `改后 ${clears} 条同时相符` : "";
    const alone = only ? "无其他单格解" : "";
    const rest = [together, alone].filter((words) => words !== "").join("；");
    const also = others.length === 0 ? "" : `也可能：${others.join("，或")}${moreOf(more)}。`;
    return `最可能：${first}。${rest === "" ? "" : `${rest}。`}${also}`;
  },
  tied: ({ ways, more, only }) =>
    `可能是：${ways.join("，或")}${moreOf(more)}。${only ? "无其他单格解。" : ""}只凭数字分不出，请核对原始台账。`,
  tangled: "多处不符，请先核对录入表。",
  way: ({ figures, diagnosis, clears, breaks, reading }) => {
    const effect = [
      ...(clears === undefined ? [] : [clears === 0 ? EXPLAIN : `改后 ${clears} 条相符`]),
      ...(breaks > 0 ? [`但会使另外 ${breaks} 条不符`] : []),
      ...(reading ? [`但改后的比率要${READINGS[reading]}才合得上`] : []),
    ];
    const after = effect.map((words) => `，${words}`).join("");
    if (diagnosis === "swapped") return `${figures.map(exchanged).join("和")}填反了${after}`;
    return (
      figures
        .map((figure) => changed(figure) + reasons(figure, DIAGNOSES[diagnosis]))
        .join("，同时") + after
    );
  },
};

/** A rate that agrees only because it was cut is left to be explained. */
const EXPLAIN = "改后只剩截位取数的比率要说明";

function moreOf(more: number): string {
  return more > 0 ? `，另有 ${more} 种` : "";
}

function named({ label, lastYear, from }: SuspectedFigure): string {
  return `“${label}”${lastYear ? "（上年）" : ""}${from === "" ? "空白" : ` ${from} `}`;
}

function exchanged(figure: SuspectedFigure): string {
  const why = reasons(figure, "");
  return why === "" ? named(figure) : named(figure).trimEnd() + why;
}

function changed(figure: SuspectedFigure): string {
  const { to, truncated } = figure;
  if (to === undefined) return `${named(figure).trimEnd()} 有误`;
  const cut = truncated === undefined ? "" : `，按截位则为 ${truncated}`;
  return `${named(figure).trimEnd()} 应为 ${to}${cut}`;
}

/** What speaks against the figure, then what speaks for it. */
function reasons({ because, confirmations }: SuspectedFigure, slip: string): string {
  const words = (reason: SuspectReason) =>
    reason === "confirmed" ? `另有 ${confirmations} 条与它相符` : REASONS[reason];
  const against = [...(slip === "" ? [] : [slip]), ...because.filter(isAgainst).map(words)];
  const inFavour = because.filter((reason) => !isAgainst(reason)).map(words);
  const both = [
    ...(against.length > 0 ? [against.join("，")] : []),
    ...(inFavour.length > 0 ? [`但${inFavour.join("，")}`] : []),
  ];
  return both.length === 0 ? "" : `（${both.join("；")}）`;
}

const DIAGNOSES: Readonly<Record<Diagnosis, string>> = {
  "transposed-digits": "相邻两位颠倒",
  reversed: "数字写反了顺序",
  "wrong-digit": "错了一位",
  "extra-digit": "多打一位",
  "missing-digit": "少打一位",
  "power-of-ten": "多零或少零",
  "wrong-sign": "正负号反了",
  swapped: "",
  "last-year": "填的是上年数",
  unexplained: "",
};

const READINGS: Readonly<Record<RateReading, string>> = {
  rounded: "四舍五入",
  truncated: "截位",
};

const REASONS: Readonly<Record<SuspectReason, string>> = {
  "typed-total": "合计不是公式算的",
  jump: "和上年相差五倍以上",
  pasted: "成批粘贴的",
  confirmed: "另有一条与它相符",
  "opening-agrees": "与上年期末数一致",
  "last-year-figure": "上年已报过",
  imported: "是从文件导入的",
  explained: "已有说明提到这个数",
};
