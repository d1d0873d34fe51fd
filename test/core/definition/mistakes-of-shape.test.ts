import { describe, expect, it } from "@jest/globals";
import { count, figure, linesOf, mistakesOf, type Change } from "./flawed-definition";

const NEW = "sections[0].figures[4]";

describe("readDefinition on data of the wrong shape", () => {
  it("finds nothing wrong with the definition that these tests change", () => {
    expect(linesOf({})).toEqual([]);
  });

  it.each<{ source: unknown }>([
    { source: [] },
    { source: null },
    { source: "x" },
    { source: 3 },
    { source: undefined },
  ])("takes $source for no definition", ({ source }) => {
    const [mistake] = mistakesOf(source);
    expect(mistake).toMatchObject({ path: "", code: "not-an-object" });
  });

  it.each<[Change, string]>([
    [{ rules: ["甲=乙"] }, "not-an-object | rules[0] | 甲=乙 | "],
    [{ figures: [3] }, `not-an-object | ${NEW} | 3 | `],
    [{ paragraphs: [null] }, "not-an-object | sections[0].paragraphs[0] | null | "],
    [{ root: { rules: {} } }, "not-a-list | rules | {…} | "],
    [{ root: { sections: "x" } }, "not-a-list | sections | x | "],
    [figure({ aliases: "甲" }), `not-a-list | ${NEW}.aliases | 甲 | `],
    [{ root: { version: 2021 } }, "not-text | version | 2021 | "],
    [figure({ aliases: ["甲", null] }), `not-text | ${NEW}.aliases[1] | null | `],
    [figure({ note: true }), `not-text | ${NEW}.note | true | `],
    [{ root: { salutation: 1 } }, "not-text | salutation | 1 | "],
    [{ root: { title: " " } }, "empty-text | title |  | "],
    [{ section: { sheet: " " } }, "empty-text | sections[0].sheet |  | "],
    [figure({ required: "yes" }), `not-a-boolean | ${NEW}.required | yes | `],
    [figure({ na: 1 }), `not-a-boolean | ${NEW}.na | 1 | `],
    [figure({ decimals: 1.5 }), `not-a-whole-number | ${NEW}.decimals | 1.5 | 0-15`],
    [figure({ decimals: -1 }), `not-a-whole-number | ${NEW}.decimals | -1 | 0-15`],
    [figure({ decimals: 16 }), `not-a-whole-number | ${NEW}.decimals | 16 | 0-15`],
    [figure({ decimals: "1" }), `not-a-whole-number | ${NEW}.decimals | 1 | 0-15`],
    [
      { section: { headline: "" } },
      "unknown-key | sections[0].headline | headline | id, heading, sheet, figures, paragraphs",
    ],
    [
      { root: { "a key": 1 } },
      'unknown-key | ["a key"] | a key | id, version, title, salutation, sections, rules',
    ],
    [
      { rules: [{ id: "r", formula: "受理.甲=1", severety: "hard" }] },
      "unknown-key | rules[0].severety | severety | id, formula, severity, basis",
    ],
    [figure({ kind: undefined }), `missing-key | ${NEW}.kind | kind | `],
    [figure({ unit: undefined }), `missing-key | ${NEW}.unit | unit | `],
    [figure({ label: undefined }), `missing-key | ${NEW}.label | label | `],
    [{ section: { sheet: undefined } }, "missing-key | sections[0].sheet | sheet | "],
    [{ paragraphs: [{ id: "p" }] }, "missing-key | sections[0].paragraphs[0].text | text | "],
    [{ rules: [{ id: "r" }] }, "missing-key | rules[0].formula | formula | "],
    [
      { rules: [{ id: "r", formula: "受理.甲=1", severity: "fatal" }] },
      "unknown-choice | rules[0].severity | fatal | hard, query, hint",
    ],
    [figure({ kind: "sum" }), `unknown-choice | ${NEW}.kind | sum | count, amount, rate, text`],
    [{ root: { sections: [] } }, "no-sections | sections |  | "],
    [
      figure({ label: "甲".repeat(32768) }),
      `too-long | ${NEW}.label | ${"甲".repeat(59)}… | 32767`,
    ],
  ])("of %j it says %s", (change, line) => {
    expect(linesOf(change)).toEqual([line]);
  });

  it("wants nothing beside the reference of a repeated figure", () => {
    const section = {
      id: "t",
      heading: "二",
      sheet: "表二",
      figures: [{ ref: "甲", label: "甲" }],
    };
    const first = { id: "s", heading: "一", sheet: "表一", figures: [{ ...count, id: "甲" }] };
    expect(linesOf({ root: { sections: [first, section] } })).toEqual([
      "unknown-key | sections[1].figures[0].label | label | ref",
    ]);
  });

  it("shortens what it found without cutting a character in two", () => {
    const [mistake] = mistakesOf("𠮷".repeat(100));
    expect(mistake?.found).toBe(`${"𠮷".repeat(59)}…`);
  });
});
