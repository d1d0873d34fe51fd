import { describe, expect, it } from "@jest/globals";
import { readDefinition } from "../../../src/core/definition/read-definition";
import { fazhiJiedao } from "../../../src/reports/fazhi-jiedao/definition";
import {
  figuresIn,
  figuresInFormula,
  idOf,
  isMention,
  mentionsIn,
  patternsIn,
  placeholdersIn,
} from "../report-parts";
import { askedFigures } from "./asked-figures";

const figures = figuresIn(fazhiJiedao);
const ids = figures.map(({ id }) => id);
const askedIds = askedFigures.map(({ id }) => id);

describe("the report of a street office", () => {
  it("is a definition without a mistake", () => {
    const read = readDefinition(fazhiJiedao);
    expect(read.ok ? [] : read.failure).toEqual([]);
  });

  it("stays the same when it travels as JSON", () => {
    expect(JSON.parse(JSON.stringify(fazhiJiedao))).toEqual(fazhiJiedao);
  });

  it("has its parts in the order of the contents that the rules prescribe", () => {
    const headings = fazhiJiedao.sections.map(
      ({ heading }) => /^[（一二三四五）]+/.exec(heading)?.[0],
    );
    expect(headings).toEqual([
      "一",
      "（一）",
      "（二）",
      "（三）",
      "（四）",
      "（五）",
      "二",
      "三",
      "四",
    ]);
  });

  it("leaves shortcomings and next year's plan to the staff", () => {
    const free = fazhiJiedao.sections.filter(({ paragraphs }) =>
      paragraphs.some((p) => "free" in p),
    );
    expect(free.map(({ id }) => id)).toEqual(["gaps", "plan"]);
  });
});

describe("its figures", () => {
  it("requires exactly the 54 figures of the real report", () => {
    const required = figures.filter(({ required }) => required === true).map(({ id }) => id);
    expect([...required].sort()).toEqual([...askedIds].sort());
    expect(required).toHaveLength(54);
  });

  it.each(askedFigures)("counts $id in the unit that the report prints", ({ id, unit }) => {
    expect(figures.find((figure) => figure.id === id)?.unit).toBe(unit);
  });

  it("tells the two meeting counts again by reference only", () => {
    const repeats = fazhiJiedao.sections.flatMap(({ id, figures: rows }) =>
      rows.flatMap((row) => ("ref" in row ? [[id, row.ref]] : [])),
    );
    expect(repeats).toEqual([
      ["leadership", "会议.主任办公会"],
      ["leadership", "会议.工委会"],
    ]);
  });

  it("states the decimals of the five rates as the report prints them", () => {
    const rates = figures.filter(({ kind, required }) => kind === "rate" && required === true);
    expect(rates.map(({ id, decimals }) => [id, decimals])).toEqual([
      ["信访.办结率", 0],
      ["调解.需调解占比", 1],
      ["调解.成功率", 1],
      ["调解.热线占比", 1],
      ["调解.热线成功率", 2],
    ]);
  });

  it("derives the two sums that the rates rest on", () => {
    const derived = figures.filter((figure) => figure.derived === true);
    expect(derived.map(({ id, formula }) => [id, formula])).toEqual([
      ["调解.成功", "调解.书面+调解.口头"],
      ["调解.热线与未诉", "调解.热线+调解.未诉先办"],
    ]);
  });

  it("offers the common indicators as optional ones", () => {
    const optional = figures.filter(
      (figure) => figure.required !== true && figure.derived !== true,
    );
    expect(optional.length).toBeGreaterThanOrEqual(60);
  });

  it("says of each figure who owes it, what it belongs to and how it is counted", () => {
    const silent = figures.filter(
      ({ office, group, note, aliases }) => !office || !group || !note || !aliases?.length,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ["ids", (index: number) => [figures[index]?.id ?? ""]],
    ["labels", (index: number) => [figures[index]?.label ?? ""]],
    ["aliases", (index: number) => figures[index]?.aliases ?? []],
  ] as const)("gives no two figures the same %s", (_what, wordsOf) => {
    const words = figures.flatMap((_figure, index) => wordsOf(index));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("gives no figure an alias that is another figure's label", () => {
    const taken = figures.flatMap(({ id, aliases = [] }) =>
      figures.filter((other) => other.id !== id && aliases.includes(other.label)),
    );
    expect(taken).toEqual([]);
  });
});

describe("its sentences", () => {
  it("mention the 54 figures and the two repeats: 56 places", () => {
    const mentions = mentionsIn(fazhiJiedao).filter((id) => askedIds.includes(id));
    expect(mentions).toHaveLength(56);
    expect(new Set(mentions).size).toBe(54);
  });

  it("use every figure of the definition, and no other", () => {
    expect([...new Set(mentionsIn(fazhiJiedao))].sort()).toEqual([...ids].sort());
  });

  it("print every figure in its own section, repeats excepted", () => {
    const strays = fazhiJiedao.sections.flatMap(({ figures: rows, paragraphs }) => {
      const own = rows.map((row) => ("ref" in row ? row.ref : row.id));
      const told = paragraphs.flatMap((p) =>
        "free" in p ? [] : placeholdersIn(p.text).filter(isMention).map(idOf),
      );
      return told.filter((id) => !own.includes(id));
    });
    expect(strays).toEqual([]);
  });

  it("never mix an optional figure into a sentence with a required one", () => {
    const isOptional = (id: string): boolean => {
      const figure = figures.find((one) => one.id === id);
      return figure?.required !== true && figure?.derived !== true;
    };
    const mixed = patternsIn(fazhiJiedao)
      .flatMap((text) => text.split(/[。；]/))
      .map((sentence) => placeholdersIn(sentence).filter(isMention).map(idOf))
      .filter((told) => told.some(isOptional) && !told.every(isOptional));
    expect(mixed).toEqual([]);
  });

  it("end in a full stop", () => {
    expect(patternsIn(fazhiJiedao).filter((text) => !text.endsWith("。"))).toEqual([]);
  });
});

describe("its rules", () => {
  const { rules } = fazhiJiedao;
  const formulaOf = (id: string): string | undefined =>
    rules.find((rule) => rule.id === id)?.formula;

  it("have ids of their own, and each says what it rests on", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ basis }) => !basis).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ["FY-1", "复议.被申请=复议.维持+复议.驳回+复议.未审结"],
    ["XF-2", "信访.办结率=RATE(信访.办结,信访.转办)"],
    ["TJ-3", "调解.需调解<=调解.来访"],
    ["HY-9", 'IF(诉讼.被告>0,诉讼.出庭<>"")'],
    ["GK-1", "公开.受理=公开.不存在+公开.主动公开+公开.可以公开+公开.不予公开"],
    ["GK-2", "公开.自然人+公开.组织=公开.受理"],
    ["TJ-1", "调解.需调解=调解.书面+调解.口头+调解.终止"],
  ])("state %s as agreed", (id, formula) => {
    expect(formulaOf(id)).toBe(formula);
  });

  it("state every rate's formula once more, so that it carries a basis", () => {
    const unstated = figures.filter(
      ({ id, kind, formula }) =>
        kind === "rate" && formula && !rules.some((rule) => rule.formula === `${id}=${formula}`),
    );
    expect(unstated.map(({ id }) => id)).toEqual([]);
  });

  it("touch every required figure but those that stand alone", () => {
    const touched = new Set(rules.flatMap(({ formula }) => figuresInFormula(formula)));
    expect(askedIds.filter((id) => !touched.has(id))).toEqual(STANDING_ALONE);
  });

  it("ask optional figures beside required ones only under a condition, GK-2 and TJ-6 excepted", () => {
    const required = new Set(askedIds);
    const mixed = rules.filter(({ formula }) => {
      const named = figuresInFormula(formula).filter((id) => ids.includes(id));
      return (
        !formula.startsWith("IF(") &&
        named.some((id) => required.has(id)) &&
        !named.every((id) => required.has(id))
      );
    });
    // The applicants are stated in the sample; TJ-6 is the rate whose numerator nobody prints; it can be inferred from the rate.
    expect(mixed.map(({ id }) => id)).toEqual(["GK-2", "TJ-6"]);
  });
});

/** Figures that no other figure of the report says anything about. */
const STANDING_ALONE: readonly string[] = [
  "顾问.律师",
  "顾问.法律意见",
  "顾问.专项服务",
  "顾问.公职律师",
  "学法.人均学时",
  "报告.听取",
  "报告.视频列席",
  "宣传.海报",
  "服务.表扬信",
  "服务.热线表扬",
  "服务.锦旗",
  "服务.服务站",
  "调解.锦旗",
  "调解.感谢信",
  "学法.中心组",
  "学法.讲座",
];
