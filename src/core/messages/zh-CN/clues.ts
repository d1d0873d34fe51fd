import type { ClueWording, NamedFigure } from "../clue-wording";

const named = ({ label, lastYear }: NamedFigure) => `${lastYear ? "上年" : ""}“${label}”`;
const valued = (figure: NamedFigure) => `${named(figure)} ${figure.value}`;
const listed = (figures: readonly NamedFigure[]) => figures.map(valued).join("、");
/** “甲”到“丁”4 格 */
const stretch = (figures: readonly NamedFigure[]) => {
  const [first, last] = [figures[0], figures.at(-1)];
  return `${first ? named(first) : ""}到${last ? named(last) : ""} ${figures.length} 格`;
};

/** What clues say, in Chinese. */
export const cluesInChinese: ClueWording = {
  "scope-mismatch": ({ scopes }) =>
    `统计时期不同：${scopes.map(({ period, figures }) => `${listed(figures)} 是${period === "" ? "全年" : period}`).join("，")}。请先统一时期再核对，数本身不一定错。`,
  "implied-blank": ({ blank, rule }, ownRule) =>
    ownRule
      ? `${named(blank)}现在按 0 计，若漏填的是它，应为 ${blank.value}。`
      : `${named(blank)}还没有填，按 ${rule} 应为 ${blank.value}。`,
  "implied-numerator": ({ blank, rate }) =>
    `${named(blank)}没有填，按${valued(rate)} 推算只能是 ${blank.value}。`,
  "power-of-ten": ({ figure, to, places }) =>
    `${valued(figure)} 的小数点往${places < 0 ? "左" : "右"}移 ${Math.abs(places)} 位是 ${to}，就相符了${Math.abs(places) === 4 ? "，可能“万”和“个”混用" : "，可能多零或少零"}。`,
  "omitted-part": ({ total, parts }) =>
    `${valued(total)} 正好是不算${listed(parts)} 的合计，可能漏加了${parts.length > 1 ? "这几项" : "这一项"}。`,
  "double-counted": ({ total, parts }) =>
    `${valued(total)} 正好是${listed(parts)} 多算一遍的合计，可能重复加了。`,
  "of-which-added": ({ total, item, whole }) =>
    `${valued(total)} 正好是再加上${valued(item)} 的合计；它已经含在${named(whole)}里，不应另加。`,
  "stale-total": ({ total, was }) =>
    `${valued(total)} 正好是改数以前的合计（上次汇总时${listed(was)}），可能分项改了，合计没有跟着改。`,
  "inverted-fraction": ({ rate, numerator, denominator }) =>
    `${valued(rate)} 正好是 ${denominator}÷${numerator}，分子、分母可能颠倒了。`,
  "wrong-denominator": ({ rate, numerator, denominators }) =>
    `${valued(rate)} 正好合上 ${denominators.map((figure) => `${numerator}÷${figure.value}（${named(figure)}）`).join("、")}，分母可能取错了。`,
  swapped: ({ figures }) => `${listed(figures)} 对调后就相符，可能填反了。`,
  "shifted-rows": ({ direction, figures, clears }) => {
    const vacated = direction === "down" ? figures.at(-1) : figures[0];
    return `${stretch(figures)}的数像是往${direction === "down" ? "下" : "上"}错了一行，移回去 ${clears.length} 条同时相符；${vacated ? named(vacated) : ""}要另外补填。`;
  },
  "exchanged-years": ({ figures, clears }) =>
    `${stretch(figures)}的本年数和上年数像是填反了，换回来 ${clears.length} 条同时相符。`,
  "last-year": ({ figure }) => `${valued(figure)} 和上年的数一样，可能填成了上年数。`,
  "carry-forward": ({ opening, closing, difference, balance, residual }) =>
    `${valued(opening)}，而${valued(closing)}，差 ${difference}；${balance} 也差 ${residual}，偏在同一边，先核对结转数。`,
  "forced-share": ({ rate, rounded, shares }) =>
    `${valued(rate)} 四舍五入应为 ${rounded}；${shares.map(named).join("、")}合计正好 100%，这一个可能是为凑满 100% 调过的。`,
  "rounded-early": ({ rate, exact, via, rates, how }) => {
    const [first, second] = rates.map(valued);
    switch (how) {
      case "rounded-twice":
        return `${valued(rate)} 像是取了两次整：${exact} 先取成 ${via ?? ""}，再写成 ${rate.value}。请由件数一次算出。`;
      case "sum":
        return `${valued(rate)} 正好是${first ?? ""} 加${second ?? ""}，用的是取过整的数；由件数直接算是 ${exact}。`;
      case "difference":
        return `${valued(rate)} 正好是${first ?? ""} 减${second ?? ""}，用的是取过整的数；由件数直接算是 ${exact}。`;
      case "rest":
        return `${valued(rate)} 正好是 100% 减${first ?? ""}，用的是取过整的数；由件数直接算是 ${exact}。`;
      case "product":
        return `${valued(rate)} 正好是${first ?? ""} 乘${second ?? ""}，用的是取过整的数；由件数直接算是 ${exact}。`;
    }
  },
  truncation: ({ rate, rounded }) => `${valued(rate)} 是截位数，四舍五入应为 ${rounded}。`,
  "rounding-difference": ({ difference, most }) =>
    `尾差 ${difference}，按写出的位数最多可差 ${most}。`,
};
