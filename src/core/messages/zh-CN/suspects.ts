import type { Diagnosis, SuspectReason } from "../../model/suspect";
import type { SuspectedFigure, SuspectWording } from "../suspect-wording";

/** Which figure is most likely wrong, in Chinese. */
export const suspectsInChinese: SuspectWording = {
  likeliest: (first, clears, others, only) => {
    const together = clears > 1 ? `改后 ${clears} 条同时相符；` : "";
    if (only) return `最可能：${first}。${together}无其他单格解。`;
    const rest = others.length === 0 ? "" : `也可能：${others.join("，或")}。`;
    return `最可能：${first}。${together.replace("；", "。")}${rest}`;
  },
  tied: (ways, more) =>
    `可能是：${ways.join("，或")}${more > 0 ? `，另有 ${more} 种` : ""}。只凭数字分不出，请核对原始台账。`,
  tangled: "多处不符，请先核对录入表。",
  way: ({ figures, diagnosis, because }) => {
    if (diagnosis === "swapped") return `${figures.map(named).join("和")}填反了`;
    const slip = DIAGNOSES[diagnosis];
    const why = [...(slip === "" ? [] : [slip]), ...because.map((reason) => REASONS[reason])];
    return figures.map(changed).join("，同时") + (why.length > 0 ? `（${why.join("，")}）` : "");
  },
};

function named({ label, lastYear, from }: SuspectedFigure): string {
  return `“${label}”${lastYear ? "（上年）" : ""}${from === "" ? "空白" : ` ${from} `}`;
}

function changed(figure: SuspectedFigure): string {
  return named(figure).trimEnd() + (figure.to === undefined ? " 有误" : ` 应为 ${figure.to}`);
}

const DIAGNOSES: Readonly<Record<Diagnosis, string>> = {
  "transposed-digits": "相邻两位颠倒",
  reversed: "数字写反了顺序",
  "wrong-digit": "错了一位",
  "extra-digit": "多打一位",
  "missing-digit": "少打一位",
  "power-of-ten": "多零或少零",
  swapped: "",
  "last-year": "填的是上年数",
  unexplained: "",
};

const REASONS: Readonly<Record<SuspectReason, string>> = {
  "typed-total": "合计是手填的",
  jump: "和上年相差五倍以上",
};
