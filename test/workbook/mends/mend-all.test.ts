import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cellKey } from "../../../src/workbook/address";
import { withChanges } from "../../../src/workbook/changed-snapshot";
import { mendAll } from "../../../src/workbook/mends/mend-all";
import { mendOf } from "../../../src/workbook/mends/mend-of";
import type { MendChanges, MendScene } from "../../../src/workbook/mends/mend-scene";
import type { CellInput } from "../../../src/workbook/cell-input";
import type { Snapshot } from "../../../src/workbook/port";
import { sampleSnapshot } from "../support/book";
import { dropName, insertRows, reverseRows } from "../support/staff-edits";
import { arranged, mended, rulesOf, saying, sceneOf } from "./support";

const SHEETS = { 依法决策: 5, "It's 矛盾": 11 } as const;
type Sheet = keyof typeof SHEETS;
type Damage = (snapshot: Snapshot) => Snapshot;

const FILLED = {
  "依法决策!D4": 25,
  "依法决策!D5": 29,
  "依法决策!D6": 3,
  "依法决策!F4": 24,
  "It's 矛盾!D4": 58,
  "It's 矛盾!E4": "近",
  "It's 矛盾!D5": 57,
  "It's 矛盾!D9": 12,
};

function typing(sheet: string, row: number, column: number, value: CellInput): Damage {
  return (snapshot) => withChanges(snapshot, [{ sheet, row, column, value }]);
}

const anyRow = fc
  .constantFrom<Sheet>("依法决策", "It's 矛盾")
  .chain((sheet) => fc.tuple(fc.constant(sheet), fc.integer({ min: 4, max: 3 + SHEETS[sheet] })));

const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  // Words and headings of the plan, ids that stand twice.
  fc
    .tuple(anyRow, fc.constantFrom(1, 2, 3), fc.constantFrom<CellInput>("别的", null, 7))
    .map(([[sheet, row], column, value]) => typing(sheet, row, column, value)),
  fc
    .tuple(fc.integer({ min: 2, max: 10 }), fc.constantFrom<CellInput>("别的", null))
    .map(([column, value]) => typing("依法决策", 3, column, value)),
  fc.constantFrom("会议.工委会", "信访.甲", "合同.金额").map((id) => typing("依法决策", 14, 1, id)),
  // Numbers as text, and whatever over formulas.
  fc
    .tuple(
      anyRow,
      fc.constantFrom(4, 6),
      fc.constantFrom("12", "１２", "1,200", "12.50", "近12", "3.2万"),
    )
    .map(([[sheet, row], column, value]) => typing(sheet, row, column, value)),
  fc
    .constantFrom<[string, number, number]>(
      ["It's 矛盾", 11, 4],
      ["It's 矛盾", 6, 4],
      ["It's 矛盾", 4, 10],
      ["第一责任人", 4, 4],
      ["依法决策", 5, 10],
    )
    .map(([sheet, row, column]) => typing(sheet, row, column, 7)),
  // Names, rows and what hides them.
  fc.constantFrom("会议.工委会", "信访.办结", "信访.办结率").map((name): Damage => {
    return (snapshot) => dropName(snapshot, name);
  }),
  fc.tuple(anyRow, fc.nat({ max: 3 })).map(([[sheet, row], more]): Damage => {
    const last = Math.min(row + more, 3 + SHEETS[sheet]);
    return (snapshot) => reverseRows(snapshot, sheet, row, last);
  }),
  anyRow.map(
    ([sheet, row]): Damage =>
      (snapshot) =>
        insertRows(snapshot, sheet, row, 1),
  ),
  anyRow.map(
    ([sheet, row]): Damage =>
      (snapshot) =>
        arranged(snapshot, sheet, { hiddenRows: [row] }),
  ),
  fc.tuple(anyRow, fc.integer({ min: 5, max: 9 })).map(([[sheet, row], column]): Damage => {
    const area = { row, column, rows: 2, columns: 1 };
    return (snapshot) => arranged(snapshot, sheet, { merges: [area] });
  }),
);

/** A filled workbook that people did several things to, and whose figures can all be found. */
async function damaged(damages: readonly Damage[]): Promise<MendScene> {
  const fresh = await sampleSnapshot(FILLED);
  const scene = sceneOf(damages.reduce((snapshot, damage) => damage(snapshot), fresh));
  fc.pre(scene.book.located.lost.length === 0);
  return scene;
}

/** Cells that differ between two workbooks. */
function changedCells(before: Snapshot, after: Snapshot): ReadonlySet<string> {
  const contents = ({ sheets }: Snapshot) =>
    new Map(
      sheets.flatMap(({ name, cells }) =>
        cells.map((cell) => [cellKey({ sheet: name, ...cell }), JSON.stringify(cell)] as const),
      ),
    );
  const [old, now] = [contents(before), contents(after)];
  return new Set([...old.keys(), ...now.keys()].filter((key) => old.get(key) !== now.get(key)));
}

function expectNoHarm(scene: MendScene, mend: MendChanges, gone: readonly string[]): void {
  const after = mended(scene, mend);
  const left = rulesOf(after);
  expect(left.filter((rule) => gone.includes(rule))).toEqual([]);
  expect(left.filter((rule) => !rulesOf(scene).includes(rule))).toEqual([]);
  expect(saying(after.book)).toEqual(saying(scene.book));
  const named = new Set((mend.cells ?? []).map(cellKey));
  const changed = changedCells(scene.book.index.snapshot, after.book.index.snapshot);
  expect([...changed].filter((key) => !named.has(key))).toEqual([]);
}

describe("whatever people did to a workbook", () => {
  it("each mend puts its finding right, brings no other, and changes no figure and no cell that it does not name", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDamage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const scene = await damaged(damages);
        for (const rule of rulesOf(scene)) {
          const mend = mendOf(rule, scene);
          if (mend !== undefined) expectNoHarm(scene, mend, [rule]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("all mends together do the same in one write, and nothing that has a mend is left", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDamage, { minLength: 1, maxLength: 6 }), async (damages) => {
        const scene = await damaged(damages);
        const { changes, rules } = mendAll(rulesOf(scene), scene);
        expectNoHarm(scene, changes, rules);
        const offered = rulesOf(scene).filter((rule) => mendOf(rule, scene) !== undefined);
        expect(offered.filter((rule) => !rules.includes(rule))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("only what is asked for is mended", async () => {
    const scene = await damaged([
      typing("依法决策", 4, 2, "别的"),
      typing("依法决策", 5, 2, "别的"),
    ]);
    const wanted = ["@structure.label-changed.会议.工委会"];
    const { changes, rules } = mendAll(wanted, scene);
    expect(rules).toEqual(wanted);
    expect(changes.cells).toHaveLength(1);
  });
});
