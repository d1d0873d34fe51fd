import { isErrorValue } from "../book/cell";
import type { CellValue } from "../book/cell";
import { isTable } from "./formula-value";
import type { FormulaValue, SheetFunction } from "./formula-value";
import { numberOf, singleOf } from "./operators";

export const NUMBER_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  SUM: overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  PRODUCT: overNumbers((numbers) => numbers.reduce((product, number) => product * number, 1)),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  AVERAGE: overNumbers((numbers) =>
    numbers.length === 0
      ? { error: "#DIV/0!" }
      : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
  ),
  COUNT: (given) => cells(given).filter((value) => typeof value === "number").length,
  COUNTA: (given) => cells(given).filter((value) => value !== null).length,
  COUNTBLANK: (given) => cells(given).filter((value) => value === null || value === "").length,
  ABS: ofNumbers((number) => Math.abs(number)),
  INT: ofNumbers((number) => Math.floor(number)),
  SIGN: ofNumbers((number) => Math.sign(number)),
  MOD: ofNumbers((number, divisor = 0) =>
    divisor === 0 ? { error: "#DIV/0!" } : number - divisor * Math.floor(number / divisor),
  ),
  ROUND: ofNumbers((number, places = 0) => scaled(number, places, Math.round)),
  ROUNDUP: ofNumbers((number, places = 0) => scaled(number, places, Math.ceil)),
  ROUNDDOWN: ofNumbers((number, places = 0) => scaled(number, places, Math.floor)),
  TRUNC: ofNumbers((number, places = 0) => scaled(number, places, Math.floor)),
  N: ([value = null]) => {
    const single = singleOf(value);
    if (isErrorValue(single)) return single;
    return typeof single === "number" || typeof single === "boolean" ? Number(single) : 0;
  },
  ROWS: ([value = null]) => (isTable(value) ? value.length : 1),
  COLUMNS: ([value = null]) => (isTable(value) ? (value[0]?.length ?? 0) : 1),
};

/** Cells that hold text, truth or nothing are passed over; values written into the formula count. */
function overNumbers(take: (numbers: readonly number[]) => CellValue): SheetFunction {
  return (given) => {
    const values = given.flatMap((value) =>
      isTable(value)
        ? value.flat().filter((cell) => typeof cell === "number" || isErrorValue(cell))
        : [value],
    );
    const numbers = values
      .filter((value) => value !== null && typeof value !== "string")
      .map(numberOf);
    const broken = numbers.find((number) => typeof number !== "number");
    return broken ?? take(numbers.filter((number) => typeof number === "number"));
  };
}

function ofNumbers(take: (...numbers: number[]) => CellValue): SheetFunction {
  return (given) => {
    const numbers = given.map((value) => numberOf(singleOf(value)));
    const broken = numbers.find((number) => typeof number !== "number");
    return broken ?? take(...numbers.filter((number) => typeof number === "number"));
  };
}

/** Rounds the size of a number on the fifteen digits that Excel keeps, so that 1.005 at two places is 1.01. */
function scaled(number: number, places: number, round: (size: number) => number): number {
  const whole = Math.trunc(places);
  const [digits = "0", exponent = "0"] = Math.abs(number).toPrecision(15).split("e");
  const moved = Number(`${digits}e${Number(exponent) + whole}`);
  const [kept = "0", left = "0"] = String(round(moved)).split("e");
  return Math.sign(number) * Number(`${kept}e${Number(left) - whole}`);
}

function cells(given: readonly FormulaValue[]): readonly CellValue[] {
  return given.flatMap((value) => (isTable(value) ? value.flat() : [value]));
}
