import { describe, expect, it } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { convertFormulas } from "../../src/app/convert-formulas";
import type { FunctionId } from "../../src/functions/function-id";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { decimalOfDouble, sameNumber } from "../../src/core/model/decimal";
import type { CellInput } from "../../src/workbook/cell-input";
import type { CellValue } from "../../src/workbook/port";
import { bookWith, formula, snapshotOf } from "../support/formula-book";
import { convert } from "../support/libreoffice";

const folder = path.resolve("dist", "proof");

/** Counts with every kind of tie, amounts with cents, blanks, zeros and negative numbers. */
function pairs(): readonly (readonly [number | null, number | null])[] {
  const ties = [8, 16, 40, 80, 125, 160, 200, 400, 800, 1600, 2000].flatMap((m) =>
    Array.from({ length: 40 }, (_, at) => [Math.floor((at * 2 + 1) * (m / 80)), m] as const),
  );
  const others = Array.from({ length: 600 }, (_, at) => {
    const m = ((at * 7919) % 2000) + 1;
    return [(at * 104_729) % (m + 1), m] as const;
  });
  const amounts = Array.from(
    { length: 200 },
    (_, at) => [((at * 7919) % 100_000) / 100, (((at * 104_729) % 100_000) + 1) / 100] as const,
  );
  const odd = [
    [null, 5],
    [5, null],
    [null, null],
    [0, 0],
    [5, 0],
    [-57, 200],
    [57, -200],
    [19, 19],
  ] as const;
  return [...ties, ...others, ...amounts, ...odd, [1.005, 1], [0.285, 1]];
}

/** The calls of one row, and how to ask the function itself. */
const CALLS: readonly (readonly [FunctionId, readonly unknown[]])[] = [
  ...[0, 1, 2].flatMap((decimals) =>
    (["RATE", "RATETEXT", "CHANGE", "CHANGETEXT"] as const).flatMap((id) => [
      [id, [decimals]] as const,
      [id, [decimals, "截位"]] as const,
    ]),
  ),
  ["POINTS", []],
  ["GAP", []],
];

interface Asked {
  readonly call: string;
  readonly shown: CellValue;
}

/** The calls of one row with what our functions show. */
function askedOf(pair: readonly [number | null, number | null], row: number): readonly Asked[] {
  const phrase: readonly [FunctionId, readonly unknown[]] = ["PHRASE", ["件", "近"]];
  return [...CALLS, phrase].map(([id, more]) => {
    const [first, second] = pair;
    const given = id === "PHRASE" ? [first, ...more] : [first, second, ...more];
    const answer = IMPLEMENTATIONS[id](...given);
    if (!answer.ok || typeof answer.value === "object") throw new Error(`${id} ${String(pair)}`);
    const cells = id === "PHRASE" ? [`A${row}`] : [`A${row}`, `B${row}`];
    const operands = [...cells, ...more.map((each) => JSON.stringify(each))];
    return { call: `FAZHI.${id}(${operands.join(",")})`, shown: answer.value };
  });
}

/** What the file says before anything is computed, so that only a recalculation can give the results. */
const NOT_COMPUTED = "未算";

describe("LibreOffice computes the ordinary formulas of 公式转换", () => {
  it("with the results of our functions: ties, amounts, blanks, zeros, negative numbers", async () => {
    const book = createXlsx();
    const rows = pairs();
    const asked = rows.map((pair, at) => askedOf(pair, at + 1));
    const cells = rows.map((pair, at): readonly CellInput[] => [
      ...pair,
      ...(asked[at] ?? []).map(({ call }) => formula(call, NOT_COMPUTED)),
    ]);
    await bookWith(cells, book);
    const outcome = await convertFormulas(book, "to-plain");
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.converted.every(({ as }) => as === "plain-formula")).toBe(true);
    expect(outcome.value.kept).toEqual([]);
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, "converted.xlsx");
    writeFileSync(file, book.bytes());
    const again = openXlsx(readFileSync(convert(file, "xlsx", path.join(folder, "recalculated"))));
    if (!again.ok) throw new Error(again.failure.code);
    const theirs = new Map(
      (await snapshotOf(again.value)).sheets[0]?.cells.map(({ row, column, value }) => [
        `R${row}C${column}`,
        value,
      ]),
    );
    const differing = asked.flatMap((calls, at) =>
      calls.flatMap(({ call, shown }, index) => {
        const found = theirs.get(`R${at + 1}C${index + 3}`) ?? null;
        return same(shown, found) ? [] : [[rows[at], call, shown, found]];
      }),
    );
    expect(differing).toEqual([]);
    expect(outcome.value.converted).toHaveLength(rows.length * (CALLS.length + 1));
  });
});

/** A formula that shows nothing leaves an empty text or no value; numbers are the same by 15 digits. */
function same(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return sameNumber(decimalOfDouble(ours), decimalOfDouble(theirs));
  }
  return (ours === "" ? null : ours) === (theirs === "" ? null : theirs);
}
