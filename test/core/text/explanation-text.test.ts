import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bareWords } from "../../../src/core/text/bare-words";
import { GAP, hollowText, isVague } from "../../../src/core/text/explanation-text";
import { HOLLOW_TEXTS, TELLING_TEXTS } from "../../support/explanation-samples";

const STOCK = [
  "核实无误",
  "已核实",
  "情况属实",
  "数据无误",
  "已核实修正数据",
  "经核实，数据准确无误。",
  "经我单位核实，以上数据无误",
  "与实际情况一致",
  "数据真实、准确，予以确认",
  "已 核 实，　数 据 无 误！！",
  "【已核实】数据无误（确认）",
  "同上，情况属实",
  "Verified, the data is correct.",
  "All figures have been checked",
];

const TELLING = [
  "受理数含上年结转 2 件",
  "区里统计系统导出的率一律截到所列小数位，全文一致。",
  "数据无误，9 期合并办班",
  "已核实：因划转到区里，今年不再受理",
  "接待只计当面来访的。",
  "3 件是跨年办结",
  "Merged two courses",
];

describe("a text that explains nothing", () => {
  it.each(STOCK)("is %s: stock words, whatever stands between them", (text) => {
    expect(hollowText(text)).toBe("stock");
  });

  it.each(HOLLOW_TEXTS)("is %s: nothing is left of it but what anybody could write", (text) => {
    expect(["stock", "short"]).toContain(hollowText(text));
  });

  it.each(TELLING_TEXTS)("is not %s", (text) => {
    expect(hollowText(text)).toBeUndefined();
  });

  it.each([
    "受理的情况经核实无误",
    "调解中心接待群众人次数据准确",
    "“受理”与“调解中心接待群众人次”均属实",
  ])("is %s: names of the finding's own figures tell nothing new", (text) => {
    expect(hollowText(text, { labels: ["受理", "调解中心接待群众人次"] })).toBe("stock");
  });

  it("may name the finding's figures beside what happened", () => {
    const labels = ["受理", "办结", "上年结转"];
    expect(hollowText("受理与办结相差的3件已移交区里", { labels })).toBeUndefined();
    expect(hollowText("不予受理的2件未计入受理", { labels })).toBeUndefined();
  });

  it.each([
    ["", "short"],
    ["……——！！！", "short"],
    ["合并办班", "short"],
    ["合 并、办；班？？？", "short"],
    ["含结转2件", "short"],
  ])("is %s: at most six letters and digits, signs not counted", (text, why) => {
    expect(hollowText(text)).toBe(why);
  });

  it.each([`受理含上年结转 ${GAP} 件，口径不同`, "受理含上年结转 ＿＿＿ 件，口径不同", "______"])(
    "is %s: a gap is left open",
    (text) => expect(hollowText(text)).toBe("gap"),
  );

  it("is a frame whose gaps were merely taken out", () => {
    const frame = `“受理”含上年结转 ${GAP} 件，故相差 9 件。`;
    expect(hollowText("“受理”含上年结转件，故相差 9 件", { frames: [frame] })).toBe("gap");
    expect(hollowText("“受理”含上年结转 4 件，故相差 9 件。", { frames: [frame] })).toBeUndefined();
  });

  it("is nothing that names what happened", () => {
    for (const text of TELLING) expect([text, hollowText(text)]).toEqual([text, undefined]);
  });

  it("stays hollow with any signs and spaces between its letters, and in full width", () => {
    const sign = fc.constantFrom("", " ", "　", "，", "。", "！", "-", "\u200b", "\n");
    fc.assert(
      fc.property(fc.constantFrom(...STOCK), fc.array(sign, { maxLength: 40 }), (text, signs) => {
        const spread = Array.from(text, (letter, at) => letter + (signs[at] ?? "")).join("");
        expect(hollowText(spread)).toBe("stock");
      }),
    );
  });

  it("explains something once a cause is added to it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STOCK), fc.constantFrom(...TELLING), (stock, cause) => {
        expect(hollowText(`${stock}；${cause}`)).toBeUndefined();
      }),
    );
  });

  it("is judged without a fault, whatever the text, and at once however long it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(() => [hollowText(text), isVague(text), bareWords(text)]).not.toThrow();
      }),
    );
    expect(hollowText("已经核实".repeat(8000))).toBe("stock");
    expect(hollowText(`${"已经核实".repeat(8000)}因合并`)).toBeUndefined();
    expect(hollowText(`${"a".repeat(32_766)}b`)).toBe("stock");
  });
});

describe("a vague text", () => {
  it.each(["各社区一起办班", "We held them together"])("is %s: no cause, no figure", (text) => {
    expect(isVague(text)).toBe(true);
  });

  it.each(["因为各社区一起办班", "各社区一起办班 9 期", "口径与上年相同", "because of the move"])(
    "is not %s",
    (text) => expect(isVague(text)).toBe(false),
  );
});
