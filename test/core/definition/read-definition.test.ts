import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Definition } from "../../../src/core/definition/definition";
import type { DefinitionMistake } from "../../../src/core/definition/mistake";
import { readDefinition } from "../../../src/core/definition/read-definition";
import { contractExample, smallDefinition } from "./definitions";

function read(source: unknown): Definition {
  const outcome = readDefinition(source);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

function mistakesOf(source: unknown): readonly DefinitionMistake[] {
  const outcome = readDefinition(source);
  return outcome.ok ? [] : outcome.failure;
}

describe("readDefinition", () => {
  it("reads the example of the contract and names the kind of each rule", () => {
    const { rules, figures } = read(contractExample);
    expect(figures.size).toBe(13);
    expect(rules.map(({ id, kind, severity }) => [id, kind, severity])).toEqual([
      ["FY-1", "sum", "hard"],
      ["XF-2", "rate", "hard"],
      ["TJ-3", "bound", "hard"],
      ["HY-9", "conditional", "query"],
    ]);
  });

  it("gives a figure everything that the definition says, and the defaults where it is silent", () => {
    const { figures } = read(smallDefinition);
    expect(figures.get("会议.主任办公会")).toEqual({
      id: "会议.主任办公会",
      label: "主任办公会召开次数",
      unit: "次",
      kind: "count",
      required: true,
      na: false,
      derived: false,
      aliases: ["主任办公会"],
      section: "decision",
    });
    expect(figures.get("信访.转办")).toMatchObject({ period: "截至11月底", required: false });
    expect(figures.get("信访.转办")).not.toHaveProperty("note");
    expect(figures.get("信访.办结")).toMatchObject({ na: true, office: "信访办" });
    expect(figures.get("信访.办结率")).toMatchObject({
      decimals: 0,
      formula: { text: "RATE(信访.办结,信访.转办)" },
    });
  });

  it("takes a formula written as `derived` for the figure's formula", () => {
    expect(read(smallDefinition).figures.get("会议.合计")).toMatchObject({
      derived: true,
      formula: { text: "会议.主任办公会+会议.工委会" },
    });
  });

  it("shows a repeated figure by reference, and asks it once", () => {
    const { sections, figures } = read(smallDefinition);
    expect(sections[1]?.rows).toEqual([{ figure: figures.get("会议.主任办公会"), repeat: true }]);
    expect(sections[0]?.rows.map(({ repeat }) => repeat)).not.toContain(true);
    expect([...figures.keys()]).toHaveLength(6);
  });

  it("leaves a narrative section without a sheet and without text", () => {
    expect(read(smallDefinition).sections[2]).toEqual({
      id: "next",
      heading: "四、{下年度}年安排",
      sheet: "",
      rows: [],
      paragraphs: [{ id: "plan", free: true, text: "", parts: [] }],
    });
  });

  it("keeps a proposed text of free narrative", () => {
    const section = {
      id: "s",
      heading: "一",
      paragraphs: [{ id: "p", free: true, text: "{年度}年" }],
    };
    const { sections } = read({ ...smallDefinition, sections: [section], rules: [] });
    expect(sections[0]?.paragraphs[0]).toMatchObject({
      free: true,
      text: "{年度}年",
      parts: [{ kind: "context" }, { kind: "text" }],
    });
  });

  it("checks a statement once: a rule that says a figure's formula stands for it", () => {
    const rules = read(smallDefinition).rules.map(({ id, ofFigure, severity }) => [
      id,
      ofFigure,
      severity,
    ]);
    expect(rules).toEqual([
      ["XF-1", undefined, "hard"],
      ["XF-2", "信访.办结率", "query"],
      ["HY-9", undefined, "hard"],
      ["@formula.会议.合计", "会议.合计", "hard"],
    ]);
    expect(read(smallDefinition).rules[3]).toMatchObject({
      kind: "sum",
      formula: { text: "会议.合计=会议.主任办公会+会议.工委会" },
    });
  });

  it("adds a rule for a rate's own formula when no rule states it", () => {
    const { rules } = read({ ...smallDefinition, rules: [] });
    expect(rules[1]).toMatchObject({ id: "@formula.信访.办结率", kind: "rate", severity: "hard" });
  });

  it("takes any rule id, mixed units, a rate without formula and expressions inside RATE and CHANGE", () => {
    const figures = [
      { id: "甲", label: "甲", unit: "件", kind: "count" },
      { id: "乙", label: "乙", unit: "万元", kind: "amount", decimals: 2 },
      { id: "率", label: "率", kind: "rate" },
      { id: "词", label: "词", kind: "text" },
    ];
    const rules = [
      { id: "规则 1（甲）", formula: "率=RATE(甲+1,SUM(乙,甲)*2)" },
      { id: "…", formula: "率=CHANGE(甲+乙,PRIOR(甲)+PRIOR(乙))" },
    ];
    const sections = [{ id: "s", heading: "一", sheet: "表", figures, paragraphs: [] }];
    const definition = read({ ...smallDefinition, sections, rules });
    expect(definition.rules.map(({ kind }) => kind)).toEqual(["rate", "change"]);
    expect(definition.figures.get("率")?.unit).toBe("%");
    expect(definition.figures.get("词")?.unit).toBe("");
  });

  it("keeps formulas in Excel's own signs, however they were typed", () => {
    const rules = [{ id: "r", formula: "＝信访.办结＜＝信访.转办 " }];
    expect(read({ ...smallDefinition, rules }).rules[0]?.formula.text).toBe("信访.办结<=信访.转办");
  });

  it("lets comments stand anywhere", () => {
    const rules = [{ id: "r", formula: "信访.办结>=0", "x-author": 1, $note: 2, comment: 3 }];
    expect(mistakesOf({ ...smallDefinition, $schema: "…", commentary: [], rules })).toEqual([]);
  });

  it("keeps the source as given and survives JSON", () => {
    const definition = read(smallDefinition);
    expect(definition.source).toBe(smallDefinition);
    const again = read(JSON.parse(JSON.stringify(definition.source)));
    expect({ ...again, source: undefined }).toEqual({ ...definition, source: undefined });
  });
});

describe("readDefinition on arbitrary data", () => {
  it("never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(mistakesOf(value).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("reads a definition or says what is wrong when any one value of it is replaced", () => {
    const places = placesIn(smallDefinition);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const outcome = readDefinition(replaced(smallDefinition, place, value));
        expect(outcome.ok || outcome.failure.every(({ code }) => code.length > 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("is not fooled by keys that objects inherit", () => {
    const source: unknown = JSON.parse('{"__proto__":{"id":"x"},"constructor":1,"toString":2}');
    const paths = mistakesOf(source).map(({ path, code }) => `${code} ${path}`);
    expect(paths).toEqual([
      "unknown-key __proto__",
      "unknown-key constructor",
      "unknown-key toString",
      "missing-key id",
      "missing-key version",
      "missing-key title",
      "missing-key sections",
    ]);
  });
});

it("a definition has only what is its own, not what it inherits", () => {
  expect(mistakesOf(Object.create(smallDefinition))).toHaveLength(4);
});

type Place = readonly (string | number)[];

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    [key],
    ...placesIn(inner).map((place) => [key, ...place]),
  ]);
}

function replaced(value: unknown, place: Place, by: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (String(at) === key ? replaced(item, rest, by) : item));
  }
  const entries = Object.entries(value ?? {}).map(([name, inner]: [string, unknown]) => [
    name,
    name === key ? replaced(inner, rest, by) : inner,
  ]);
  return Object.fromEntries(entries);
}
