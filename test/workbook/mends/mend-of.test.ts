import { describe, expect, it } from "@jest/globals";
import { stepsOfMend } from "../../../src/workbook/mends/mend-preview";
import { mendOf } from "../../../src/workbook/mends/mend-of";
import { rateFormulaBack } from "../../../src/workbook/mends/formula-mends";
import type { MendScene } from "../../../src/workbook/mends/mend-scene";
import type { Snapshot } from "../../../src/workbook/port";
import { sampleSnapshot, valueAt } from "../support/book";
import { copySheet, dropColumn, dropName, insertRows, reverseRows } from "../support/staff-edits";
import { arranged, mended, rulesOf, saying, sceneOf } from "./support";

const FILLED = {
  "依法决策!D4": 25,
  "依法决策!D5": 29,
  "依法决策!D6": 3,
  "It's 矛盾!D4": 58,
  "It's 矛盾!D5": 57,
};

/** Mends the one finding that there is, and looks at what is there then. */
function mending(snapshot: Snapshot) {
  const scene = sceneOf(snapshot);
  const [rule = "", ...others] = rulesOf(scene);
  expect(others).toEqual([]);
  const mend = mendOf(rule, scene);
  if (mend === undefined) return undefined;
  const after = mended(scene, mend);
  return { rule, mend, after, steps: stepsOfMend(mend, scene.book.index) };
}

function onlyCells({ after }: { after: MendScene }, scene: MendScene): void {
  expect(rulesOf(after)).toEqual([]);
  expect(saying(after.book)).toEqual(saying(scene.book));
}

describe("a mend puts one finding right, and says beforehand what it writes", () => {
  it.each<[string, Readonly<Record<string, string | number | null>>, readonly object[]]>([
    [
      "a changed label",
      { "依法决策!B4": "会议数" },
      [{ step: "cell", place: at("B4"), before: "会议数", after: "主任办公会召开次数" }],
    ],
    [
      "a changed unit",
      { "依法决策!C5": "场" },
      [{ step: "cell", place: at("C5"), before: "场", after: "次" }],
    ],
    [
      "an emptied id",
      { "依法决策!A5": null },
      [{ step: "cell", place: at("A5"), before: "", after: "会议.工委会" }],
    ],
    [
      "an id, a label and a unit that went together",
      { "依法决策!A5": "?", "依法决策!B5": "别的", "依法决策!C5": null },
      [
        { step: "cell", place: at("A5"), before: "?", after: "会议.工委会" },
        { step: "cell", place: at("B5"), before: "别的", after: "工委会召开次数" },
        { step: "cell", place: at("C5"), before: "", after: "次" },
      ],
    ],
    [
      "an id that stands twice",
      { "依法决策!A12": "会议.工委会" },
      [{ step: "cell", place: at("A12"), before: "会议.工委会", after: "" }],
    ],
    [
      "a heading that was renamed",
      { "依法决策!I3": "备注" },
      [{ step: "cell", place: at("I3"), before: "备注", after: "说明" }],
    ],
    [
      "a number stored as text",
      { "依法决策!D6": "１,203 " },
      [{ step: "cell", place: at("D6"), before: "１,203 ", after: "1203" }],
    ],
    [
      "a repeated figure typed over its formula",
      { "第一责任人!D4": 99 },
      [
        {
          step: "cell",
          place: at("D4", "第一责任人"),
          before: "99",
          after: '=IF(会议.主任办公会="","",会议.主任办公会)',
        },
      ],
    ],
  ])("%s", async (_, typed, steps) => {
    const snapshot = await sampleSnapshot({ ...FILLED, ...typed });
    const done = mending(snapshot);
    expect(done?.steps).toEqual(steps);
    if (done) onlyCells(done, sceneOf(snapshot));
  });

  it("a total typed over gets exactly the plan's formula back, at today's addresses", async () => {
    const fresh = await sampleSnapshot(FILLED);
    const planned = valueAt(fresh, "It's 矛盾!D11")?.formula;
    const below = insertRows(
      await sampleSnapshot({ ...FILLED, "It's 矛盾!D11": 7 }),
      "It's 矛盾",
      2,
      3,
    );
    const done = mending(below);
    expect(done?.steps).toEqual([
      { step: "cell", place: at("D14", "It's 矛盾"), before: "7", after: `=${planned ?? ""}` },
    ]);
    if (done) onlyCells(done, sceneOf(below));
  });

  it("a live check typed over is shifted to where the rows stand", async () => {
    const typed = await sampleSnapshot({ ...FILLED, "依法决策!J4": "✓" });
    const moved = insertRows(typed, "依法决策", 2, 2);
    const rules = rulesOf(sceneOf(moved));
    for (const rule of rules) {
      const mend = mendOf(rule, sceneOf(moved));
      const formula = JSON.stringify(mend?.cells?.[0]?.value);
      expect(formula).not.toMatch(/\$4\b/);
    }
  });

  it("a deleted name points at the figure's cell again", async () => {
    const done = mending(dropName(await sampleSnapshot(FILLED), "会议.工委会"));
    expect(done?.steps).toEqual([{ step: "name", name: "会议.工委会", after: at("D5") }]);
    expect(done && rulesOf(done.after)).toEqual([]);
  });

  it("hidden rows are shown, and only those of figures", async () => {
    const snapshot = arranged(await sampleSnapshot(FILLED), "依法决策", { hiddenRows: [2, 5, 6] });
    expect(sceneOf(snapshot).book.problems).toEqual([
      {
        problem: "rows-hidden",
        sheet: "依法决策",
        rows: [5, 6],
        figures: ["会议.工委会", "顾问.律师"],
        filled: ["会议.工委会", "顾问.律师"],
        place: at("D5"),
      },
    ]);
    const done = mending(snapshot);
    expect(done?.steps).toEqual([{ step: "rows-shown", sheet: "依法决策", rows: [5, 6] }]);
    if (done) onlyCells(done, sceneOf(snapshot));
  });

  it("joined cells of figures' rows are parted; those of the title are nobody's business", async () => {
    const merges = [
      { row: 1, column: 1, rows: 1, columns: 10 },
      { row: 4, column: 9, rows: 2, columns: 1 },
    ];
    const snapshot = arranged(await sampleSnapshot(FILLED), "依法决策", { merges });
    const done = mending(snapshot);
    expect(done?.rule).toBe("@structure.cells-merged.依法决策!I4:I5");
    expect(done?.mend.unmerge).toEqual([{ sheet: "依法决策", ...merges[1] }]);
    if (done) onlyCells(done, sceneOf(snapshot));
  });

  it("names that a block pasted over them moved are told once and point back together", async () => {
    const sorted = reverseRows(await sampleSnapshot(FILLED), "依法决策", 4, 5);
    const scene = sceneOf(sorted);
    expect(rulesOf(scene)).toEqual([
      "@structure.names-moved.依法决策",
      "@structure.rows-reordered.依法决策",
    ]);
    const mend = mendOf("@structure.names-moved.依法决策", scene);
    expect(mend).toMatchObject({ names: [{ name: "会议.主任办公会" }, { name: "会议.工委会" }] });
    expect(mend && rulesOf(mended(scene, mend))).toEqual(["@structure.rows-reordered.依法决策"]);
  });
});

describe("rows in another order go back, contents, formats and formulas", () => {
  it("after a sort everything is as it was laid out", async () => {
    const fresh = await sampleSnapshot(FILLED);
    const scene = sceneOf(reverseRows(fresh, "It's 矛盾", 4, 14));
    const mend = mendOf("@structure.rows-reordered.It's 矛盾", scene);
    const after = mend && mended(scene, mend);
    expect(after && rulesOf(after)).toEqual([]);
    expect(mend?.names).toEqual([]);
    expect(after?.book.index.snapshot).toEqual(fresh);
  });

  it("rows that were cut and inserted elsewhere take their names back with them", async () => {
    const sorted = reverseRows(await sampleSnapshot(FILLED), "依法决策", 4, 6);
    const cut = sceneOf(sorted);
    const names = mendOf("@structure.names-moved.依法决策", cut);
    const scene = names && mended(cut, names);
    const mend = scene && mendOf("@structure.rows-reordered.依法决策", scene);
    const after = scene && mend && mended(scene, mend);
    expect(mend?.names?.map(({ name }) => name)).toEqual(["会议.主任办公会", "顾问.律师"]);
    expect(after && rulesOf(after)).toEqual([]);
  });

  it("nothing is moved where somebody wrote beside the table, or a formula of their own", async () => {
    for (const typed of [
      { "依法决策!L4": "记得核对" },
      { "依法决策!I4": { formula: "D4*2", value: 50 } },
    ]) {
      const scene = sceneOf(reverseRows(await sampleSnapshot(typed), "依法决策", 4, 6));
      expect(mendOf("@structure.rows-reordered.依法决策", scene)).toBeUndefined();
    }
  });
});

describe("no mend is offered", () => {
  it.each<[string, Readonly<Record<string, string | number | null>>]>([
    ["for a number in other words", { "依法决策!D6": "九十八" }],
    ["for a number in another unit", { "依法决策!D6": "3.2万" }],
  ])("%s", async (_, typed) => {
    const scene = sceneOf(await sampleSnapshot(typed));
    const [rule = ""] = rulesOf(scene);
    expect(rule).toBe("@structure.number-as-text.顾问.律师");
    expect(mendOf(rule, scene)).toBeUndefined();
  });

  it("for a column that is gone", async () => {
    const scene = sceneOf(dropColumn(await sampleSnapshot(FILLED), "依法决策", 10));
    const rule = "@structure.column-missing.依法决策.检查";
    expect(rulesOf(scene)).toContain(rule);
    expect(mendOf(rule, scene)).toBeUndefined();
  });

  it("for an id that would stand outside every table, where the name alone leads", async () => {
    const { sheets, names } = await sampleSnapshot({ ...FILLED, "依法决策!A5": null });
    const cell = { sheet: "封面", row: 30, column: 4 };
    const moved = names.map((name) => (name.name === "会议.工委会" ? { ...name, cell } : name));
    const scene = sceneOf({ sheets, names: moved });
    const rule = "@structure.row-missing.会议.工委会";
    expect(rulesOf(scene)).toContain(rule);
    expect(mendOf(rule, scene)).toBeUndefined();
  });

  it("for a finding that is none any more", async () => {
    expect(
      mendOf("@structure.label-changed.会议.工委会", sceneOf(await sampleSnapshot())),
    ).toBeUndefined();
  });

  it("for a backup copy of a sheet all its second ids are emptied, and the first stay", async () => {
    const scene = sceneOf(copySheet(await sampleSnapshot(FILLED), "依法决策", "备份"));
    const rule = "@structure.row-doubled.会议.工委会";
    expect(rulesOf(scene)).toContain(rule);
    const mend = mendOf(rule, scene);
    expect(mend?.cells).toEqual([{ sheet: "备份", row: 5, column: 1, value: null }]);
  });
});

describe("a rate stated over its formula", () => {
  it("gets the formula back with what it comes to", async () => {
    const scene = sceneOf(await sampleSnapshot({ ...FILLED, "It's 矛盾!D6": 0.5 }));
    const mend = rateFormulaBack("信访.办结率", scene);
    expect(mend?.cells).toHaveLength(1);
    const after = mend && mended(scene, mend);
    expect(after?.book.figures.current.get("信访.办结率")?.entry).toEqual({ state: "blank" });
    expect(JSON.stringify(mend?.cells?.[0]?.value)).toContain(String(57 / 58).slice(0, 12));
  });

  it("has none to get where nobody stated it, or it has no formula", async () => {
    const scene = sceneOf(await sampleSnapshot(FILLED));
    expect(rateFormulaBack("信访.办结率", scene)).toBeUndefined();
    expect(rateFormulaBack("信访.满意率", scene)).toBeUndefined();
  });
});

function at(address: string, sheet = "依法决策") {
  return { sheet, address };
}
