import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readValues } from "../../src/app/read-values";
import { smallDefinition } from "../support/small-report";

const definition = smallDefinition(
  [
    "受理",
    "甲",
    { id: "率", kind: "rate" },
    { id: "款", kind: "amount", unit: "万元" },
    { id: "做法", kind: "text", unit: "" },
  ],
  [],
);

const read = (source: unknown) => readValues(source, definition);

/** What one value of a figure reads as. */
function entryOf(figure: string, source: unknown) {
  const result = read({ [figure]: source });
  return result.ok ? result.value.current.get(figure) : result.failure;
}

describe("a value", () => {
  const stated = (units: bigint, decimals = 0) => ({
    entry: { state: "stated", quantity: { value: { units, decimals } } },
  });

  it.each([
    ["受理", 25, stated(25n)],
    ["受理", 0, stated(0n)],
    ["受理", -0, stated(0n)],
    ["受理", 1e18, stated(10n ** 18n)],
    ["受理", "1000000000000000001", stated(10n ** 18n + 1n)],
    ["受理", "１２３", stated(123n)],
    ["款", 15.7, stated(157n, 1)],
    ["款", 0.1 + 0.2, stated(3n, 1)],
    ["款", "15.70", stated(1570n, 2)],
    ["做法", 12, { entry: { state: "text", text: "12" } }],
    ["做法", "未开展", { entry: { state: "text", text: "未开展" } }],
    ["受理", null, { entry: { state: "blank" } }],
    ["受理", "", { entry: { state: "blank" } }],
    ["受理", "未开展", { entry: { state: "none" } }],
    ["受理", "不适用", { entry: { state: "not-applicable" } }],
    ["受理", "很多", { entry: { state: "unreadable", text: "很多" } }],
    ["率", "—", { entry: { state: "not-applicable" } }],
  ])("of %s, %j, is read as it says", (figure, source, update) => {
    expect(entryOf(figure, source)).toEqual(update);
  });

  it("of a rate is the percentage, as a number and as text, with its stated decimals", () => {
    expect(entryOf("率", 98)).toEqual(stated(98n));
    expect(entryOf("率", 98)).toEqual(entryOf("率", "98%"));
    expect(entryOf("率", 0.98)).toEqual(stated(98n, 2));
    expect(entryOf("率", "98.0%")).toEqual(stated(980n, 1));
  });

  it("may come with its period and a note", () => {
    const source = { value: 5708, period: "截止11月底", note: "见台账" };
    expect(entryOf("受理", source)).toEqual({
      ...stated(5708n),
      period: "截至11月底",
      note: "见台账",
    });
  });

  it("keeps what it does not mention: no value, no period, no note", () => {
    expect(entryOf("受理", { period: "时点" })).toEqual({ period: "时点" });
    expect(entryOf("受理", { note: "" })).toEqual({ note: "" });
    expect(entryOf("受理", { value: null })).toEqual({ entry: { state: "blank" } });
  });

  it.each(["全年", "2021年", "2021年度", "截至12月31日", "全年度", ""])(
    "of period %j covers the whole year, which is said by nothing",
    (period) => {
      expect(entryOf("受理", { value: 1, period })).toEqual({ ...stated(1n), period: "" });
    },
  );
});

describe("a values file", () => {
  it("has every mistake told at once, each with its path", () => {
    const result = read({
      受里: 3,
      受理: true,
      甲: { value: [], period: 11, note: {}, unit: "件" },
      率: Number.NaN,
      prior: { 甲: {}, 受理: false, 率: { value: {} } },
    });
    expect(result.ok ? [] : result.failure.map(({ code, path }) => [path, code])).toEqual([
      ["受里", "unknown-figure"],
      ["受理", "not-a-value"],
      ["甲.unit", "unknown-key"],
      ["甲.period", "not-text"],
      ["甲.note", "not-text"],
      ["甲", "not-a-value"],
      ["率", "not-a-value"],
      ["prior.受理", "not-a-value"],
      ["prior.率", "not-a-value"],
    ]);
  });

  it("takes a text as long as a cell takes, and none that is longer", () => {
    const [most, more] = ["字".repeat(32767), "字".repeat(32768)];
    expect(read({ 做法: most, 甲: { note: most, period: most } }).ok).toBe(true);
    const result = read({ 做法: more, 甲: { value: more, note: more, period: more } });
    expect(result.ok ? [] : result.failure).toEqual(
      ["做法", "甲.period", "甲.note", "甲"].map((path) => ({
        code: "too-long",
        path,
        found: "32768",
      })),
    );
  });

  it("may name under prior what only last year's definition knew: a warning, and the rest is read", () => {
    const result = read({ 受理: 3, prior: { 受理: 2, 旧指标: 1 } });
    expect(result).toMatchObject({
      ok: true,
      value: { warnings: [{ code: "unknown-figure", path: "prior.旧指标", found: "旧指标" }] },
    });
    expect(result.ok && [...result.value.prior.keys()]).toEqual(["受理"]);
  });

  it.each([null, [], "受理", 3, true])("that is %j instead of an object is refused", (source) => {
    expect(read(source)).toMatchObject({ ok: false, failure: [{ code: "not-an-object" }] });
    expect(read({ prior: source })).toMatchObject({
      ok: false,
      failure: [{ code: "not-an-object", path: "prior" }],
    });
  });

  it.each(["__proto__", "constructor", "toString"])("does not know the figure %s", (name) => {
    expect(read(JSON.parse(`{"${name}": 1}`))).toMatchObject({
      ok: false,
      failure: [{ code: "unknown-figure", path: name }],
    });
  });

  it("is read or refused, never an exception, whatever JSON it is", () => {
    const figure = fc.constantFrom("受理", "甲", "率", "款", "做法", "prior");
    const near = fc.dictionary(
      figure,
      fc.oneof(fc.jsonValue(), fc.record({ value: fc.jsonValue(), period: fc.string() })),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (source) => {
        const result = read(source);
        const keys = Object.keys(Object(source) as object);
        const named = result.ok
          ? [...result.value.current.keys()].filter((id) => !definition.figures.has(id))
          : result.failure.filter(
              ({ path }) => path !== "" && !keys.some((key) => path.startsWith(key)),
            );
        expect(named).toEqual([]);
        expect(result.ok || result.failure.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
