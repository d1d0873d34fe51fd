import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { BLANK } from "../../src/core/model/entry";
import { readEntry } from "../../src/core/text/reading";
import { fillChanges } from "../../src/workbook/fill-changes";
import type { FillUpdate } from "../../src/workbook/fill-changes";
import type { CellInput } from "../../src/workbook/cell-input";
import type { Snapshot, Workbook } from "../../src/workbook/port";
import { readFigures } from "../../src/workbook/read-figures";
import { readBook, sampleBook, valueAt, write } from "./support/book";
import { reverseRows } from "./support/staff-edits";
import { anyEntry, roundTripDefinition } from "./support/any-entry";
import { figureOf, sample } from "./support/sample-definition";

const SHEET = "It's 矛盾";

async function fill(workbook: Workbook, updates: ReadonlyMap<string, FillUpdate>, of = sample) {
  const book = readFigures(await readBook(workbook), of);
  const cells = fillChanges(book, of, updates);
  await write(workbook, { cells });
  return cells;
}

const entries = (values: Readonly<Record<string, string>>): ReadonlyMap<string, FillUpdate> =>
  new Map(
    Object.entries(values).map(([id, text]) => [id, { entry: readEntry(text, figureOf(id)) }]),
  );

async function filled(
  updates: ReadonlyMap<string, FillUpdate>,
  typed: Readonly<Record<string, CellInput>> = {},
): Promise<Snapshot> {
  const workbook = await sampleBook(typed);
  await fill(workbook, updates);
  return readBook(workbook);
}

describe("filling", () => {
  it("numbers go into 本年 and their words into 约数", async () => {
    const snapshot = await filled(
      entries({ "会议.主任办公会": "25", "会议.工委会": "200余", "顾问.律师": "未开展" }),
    );
    const shown = (at: string) => valueAt(snapshot, at)?.value;
    expect([shown("依法决策!D4"), shown("依法决策!E4")]).toEqual([25, undefined]);
    expect([shown("依法决策!D5"), shown("依法决策!E5")]).toEqual([200, "余"]);
    expect([shown("依法决策!D6"), shown("依法决策!E6")]).toEqual([0, "未开展"]);
  });

  it("period, note and last year's figure go into their cells, and null clears", async () => {
    const prior = readEntry("近27", figureOf("信访.转办"));
    const snapshot = await filled(
      new Map<string, FillUpdate>([
        ["信访.转办", { period: null, note: "=台账", prior }],
        ["信访.办结", { period: "截至目前" }],
      ]),
    );
    expect(valueAt(snapshot, `${SHEET}!G4`)).toBeUndefined();
    expect(valueAt(snapshot, `${SHEET}!I4`)).toEqual({ row: 4, column: 9, value: "=台账" });
    expect(valueAt(snapshot, `${SHEET}!F4`)?.value).toBe("近27");
    expect(valueAt(snapshot, `${SHEET}!G5`)?.value).toBe("截至目前");
  });

  it("parts that an update does not name stay as they are", async () => {
    const typed = { [`${SHEET}!D4`]: 58, [`${SHEET}!E4`]: "余", [`${SHEET}!I4`]: "台账" };
    const snapshot = await filled(new Map([["信访.转办", { period: "全年" }]]), typed);
    expect(valueAt(snapshot, `${SHEET}!D4`)?.value).toBe(58);
    expect(valueAt(snapshot, `${SHEET}!E4`)?.value).toBe("余");
    expect(valueAt(snapshot, `${SHEET}!I4`)?.value).toBe("台账");
  });

  it("text typed into 本年 becomes number and word, although no update names it", async () => {
    const snapshot = await filled(new Map(), { "依法决策!D5": "近32000次", "依法决策!D4": "若干" });
    expect(valueAt(snapshot, "依法决策!D5")?.value).toBe(32000);
    expect(valueAt(snapshot, "依法决策!E5")?.value).toBe("近");
    expect(valueAt(snapshot, "依法决策!D4")?.value).toBe("若干");
  });

  it("formulas that follow from a figure show their new values", async () => {
    const updates = entries({
      "信访.转办": "58",
      "信访.办结": "57",
      "信访.甲": "50",
      "信访.乙": "7",
      "会议.主任办公会": "25",
      "会议.工委会": "22",
    });
    const snapshot = await filled(updates);
    expect(valueAt(snapshot, `${SHEET}!D6`)?.value).toBe(57 / 58);
    expect(valueAt(snapshot, `${SHEET}!J4`)?.value).toBe("✗ 差1");
    expect(valueAt(snapshot, `${SHEET}!J5`)?.value).toBe("✓ 相符");
    expect(valueAt(snapshot, "第一责任人!D4")?.value).toBe(25);
    expect(valueAt(snapshot, "第一责任人!D5")?.value).toBe(57 / 58);
    expect(valueAt(snapshot, `${SHEET}!D6`)?.formula).toContain("信访.办结/信访.转办");
  });

  it("filling what is there already changes nothing but the same cells", async () => {
    const workbook = await sampleBook();
    const updates = entries({ "信访.转办": "58", "信访.办结": "57" });
    await fill(workbook, updates);
    const before = await readBook(workbook);
    const cells = await fill(workbook, updates);
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [4, 4],
      [4, 5],
      [5, 4],
      [5, 5],
    ]);
    expect(await readBook(workbook)).toEqual(before);
  });

  it("a staff formula, an overwritten check and an overwritten total are left alone", async () => {
    const typed = {
      "依法决策!D6": { formula: "1+1", value: 2 },
      [`${SHEET}!J4`]: "ok",
      [`${SHEET}!D11`]: 45,
    };
    const snapshot = await filled(entries({ "信访.转办": "58", "调解.书面": "39" }), typed);
    expect(valueAt(snapshot, "依法决策!D6")?.formula).toBe("1+1");
    expect(valueAt(snapshot, `${SHEET}!J4`)?.value).toBe("ok");
    expect(valueAt(snapshot, `${SHEET}!D11`)?.value).toBe(45);
  });

  it("a figure that was not located is skipped", async () => {
    const workbook = await sampleBook({ "依法决策!A5": "?" });
    const snapshot = await readBook(workbook);
    const book = readFigures({ ...snapshot, names: [] }, sample);
    expect(fillChanges(book, sample, entries({ "会议.工委会": "5" }))).toEqual([]);
  });

  it("each cell is changed at most once in one write", async () => {
    const workbook = await sampleBook({ [`${SHEET}!D6`]: 0.5 });
    const updates = new Map<string, FillUpdate>([["信访.办结率", { entry: BLANK }]]);
    const cells = await fill(workbook, updates);
    const places = cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe("filling rates", () => {
  it.each<[string, number, string]>([
    ["98.3%", 0.983, "0.0%"],
    ["98%", 0.98, "0%"],
    ["98.0%", 0.98, "0.0%;-0.0%"],
    ["78.94%", 0.7894, "0.00%"],
    ["78.90%", 0.789, "0.00%"],
  ])(
    "%s stated in a cell planned with one decimal is shown and read as stated",
    async (text, value, format) => {
      const snapshot = await filled(entries({ "信访.办结率": text }));
      expect(valueAt(snapshot, `${SHEET}!D6`)).toEqual({ row: 6, column: 4, value, format });
    },
  );

  it("clearing a stated rate brings its formula and format back", async () => {
    const workbook = await sampleBook({ [`${SHEET}!D4`]: 58, [`${SHEET}!D5`]: 57 });
    const before = await readBook(workbook);
    await fill(workbook, entries({ "信访.办结率": "98.0%" }));
    await fill(workbook, new Map([["信访.办结率", { entry: BLANK }]]));
    const after = await readBook(workbook);
    expect(valueAt(after, `${SHEET}!D6`)).toEqual({
      ...valueAt(before, `${SHEET}!D6`),
      value: 57 / 58,
    });
  });

  it.each([
    ["0.00;-0.00", "0.00"],
    ["#,##0.000", "#,##0.000"],
  ])("clearing an amount shown as %s leaves its cell with %s", async (numberFormat, expected) => {
    const workbook = await sampleBook();
    const cell = { sheet: "依法决策", row: 7, column: 4, value: 3.5 };
    await write(workbook, { cells: [{ ...cell, numberFormat }] });
    await fill(workbook, new Map([["合同.金额", { entry: BLANK }]]));
    await write(workbook, { cells: [cell] });
    expect(valueAt(await readBook(workbook), "依法决策!D7")?.format).toBe(expected);
  });

  it("after a sort, formulas are written with the addresses of today", async () => {
    const workbook = await sampleBook();
    const sorted = reverseRows(await readBook(workbook), SHEET, 4, 14);
    const book = readFigures(sorted, sample);
    const updates = new Map<string, FillUpdate>([
      ["信访.转办", entryAndPrior("信访.转办", "60", "50")],
    ]);
    const change = fillChanges(book, sample, updates).find(
      ({ row, column }) => row === 6 && column === 4,
    );
    expect(change?.value).toEqual({
      formula: 'IF(COUNT(信访.转办,$F$14)<2,"",IF($F$14=0,"—",(信访.转办-$F$14)/$F$14))',
      value: 0.2,
    });
  });

  it("不适用 beside a computed rate keeps the formula", async () => {
    const snapshot = await filled(entries({ "信访.办结率": "不适用" }));
    expect(valueAt(snapshot, `${SHEET}!D6`)?.formula).toContain("信访.办结/信访.转办");
    expect(valueAt(snapshot, `${SHEET}!E6`)?.value).toBe("不适用");
  });
});

function entryAndPrior(id: string, entry: string, prior: string): FillUpdate {
  const read = (text: string) => readEntry(text, figureOf(id));
  return { entry: read(entry), prior: read(prior) };
}

describe("what is filled is read back", () => {
  it.each([0, 1, 2, undefined])(
    "for every kind of entry, with %s planned decimals",
    async (decimals) => {
      const definition = roundTripDefinition(decimals);
      const anyUpdates = fc.record(
        Object.fromEntries(
          [...definition.figures.values()].map((figure) => [figure.id, anyEntry(figure)]),
        ),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(anyUpdates, { minLength: 1, maxLength: 3 }), async (rounds) => {
          const workbook = await sampleBook({}, definition);
          for (const round of rounds) {
            const updates = new Map(
              Object.entries(round).map(([id, entry]) => [id, { entry, prior: entry }]),
            );
            await fill(workbook, updates, definition);
            const { figures, problems } = readFigures(await readBook(workbook), definition);
            for (const [id, entry] of Object.entries(round)) {
              expect([id, figures.current.get(id)?.entry]).toEqual([id, entry]);
              expect([id, figures.prior.get(id)?.entry]).toEqual([id, entry]);
            }
            // Numbers that no double holds are kept as text, and told.
            expect(problems.filter(({ problem }) => problem !== "number-as-text")).toEqual([]);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});
