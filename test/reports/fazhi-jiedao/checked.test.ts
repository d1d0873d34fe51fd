import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { compileReport } from "../../../src/core/compile/compile-report";
import { toPlainText } from "../../../src/core/compile/plain-text";
import { readDefinition } from "../../../src/core/definition/read-definition";
import type { Definition } from "../../../src/core/definition/definition";
import type { Check, Status } from "../../../src/core/model/check";
import type { Figures } from "../../../src/core/model/entry";
import { rational } from "../../../src/core/model/rational";
import { fazhiJiedao } from "../../../src/reports/fazhi-jiedao/definition";
import sample2020 from "../../../src/reports/fazhi-jiedao/sample-2020.json";
import sample2021 from "../../../src/reports/fazhi-jiedao/sample-2021.json";
import { sampleFigures } from "../sample-figures";
import { askedFigures } from "./asked-figures";

const definition = definitionOf();
const current = sampleFigures(sample2021, definition);
const figures: Figures = { current, prior: new Map() };
const { checks, unchecked } = checkReport(definition, figures);

describe("the real report of 2021, checked", () => {
  it("breaks no hard rule, and of the others only the two truncated rates", () => {
    expect(withStatus(checks, "broken").map(({ rule, severity }) => [rule, severity])).toEqual([
      ["TJ-5", "query"],
      ["TJ-6", "query"],
    ]);
  });

  it("leaves undecided only what the report does not say", () => {
    // Nobody says how many cases the head had to attend.
    expect(withStatus(checks, "undecided").map(({ rule }) => rule)).toEqual(["SS-5"]);
  });

  it("has nothing that it requires left blank or unreadable", () => {
    const found = checks.filter(({ kind }) => kind === "required" || kind === "entry");
    expect(found.filter(({ status }) => status !== "holds")).toEqual([]);
  });

  it("is silent about optional figures that nobody filled", () => {
    const silent = withStatus(checks, "not-applicable").map(({ rule }) => rule);
    expect(silent).toEqual(
      expect.arrayContaining(["GK-3", "FY-2", "ZF-1", "JC-3", "SN-1", "SS-1"]),
    );
  });

  it("names the figures that no rule touches", () => {
    expect(unchecked).toContain("宣传.海报");
    expect(unchecked).not.toContain("调解.书面");
  });

  it("breaks nothing more beside the year before", () => {
    const prior = sampleFigures(sample2020, definition);
    const beside = checkReport(definition, { current, prior });
    expect(withStatus(beside.checks, "broken").map(({ rule }) => rule)).toEqual(["TJ-5", "TJ-6"]);
    expect(beside.checks.find(({ rule }) => rule === "SN-1")?.status).toBe("holds");
    expect(beside.checks.find(({ rule }) => rule === "SN-2")?.status).toBe("holds");
  });
});

describe("the real report of 2021, compiled", () => {
  const totals = new Map([
    ["调解.成功", rational(45n)],
    ["调解.热线与未诉", rational(19n)],
  ]);
  const { document, unprinted } = compileReport({
    definition,
    figures,
    context: { unit: "某某街道", year: 2021 },
    computed: (id) => totals.get(id),
    hardFindings: [],
  });
  const text = toPlainText(document, []);
  const printed = document.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === "figure" ? [part] : [])),
    ),
  );

  it.each(askedFigures)("prints $id as stated", ({ id, stated, unit }) => {
    const words = unit === "%" ? String(stated) : `${stated}${unit}`;
    expect(printed.filter(({ figure }) => figure === id).map((part) => part.text)).toContain(words);
  });

  it("prints the 56 figures, and beside them only those given or derived", () => {
    const asked = askedFigures.map(({ id }) => id);
    expect(printed.filter(({ figure }) => asked.includes(figure))).toHaveLength(56);
    expect(
      printed.filter(({ figure }) => !asked.includes(figure)).map((part) => part.text),
    ).toEqual(["21例", "0例", "45起", "19起", "1件", "0件"]);
    expect(unprinted).toEqual([]);
  });

  it("waits for nothing but the two narratives", () => {
    expect(document.draft.map(({ code }) => code)).toEqual([
      "missing-narrative",
      "missing-narrative",
    ]);
    expect(text.match(/【待填：[^】]*】/g)).toHaveLength(2);
  });

  it("names the period of figures that do not cover the year", () => {
    expect(text).toContain("截至11月底，街道受理12345市民服务热线诉求5708件。");
    expect(text).toContain("截至目前，共召开主任办公会25次、工委会29次");
  });

  it("leaves no brace, no blank clause and no doubled mark", () => {
    expect(text).not.toMatch(/[{}]|[，、。；]{2}|undefined|NaN/);
  });
});

function definitionOf(): Definition {
  const read = readDefinition(fazhiJiedao);
  if (!read.ok) throw new TypeError("the built-in definition has mistakes");
  return read.value;
}

function withStatus(found: readonly Check[], status: Status): readonly Check[] {
  return found.filter((check) => check.status === status && check.kind !== "period");
}
