import { isErrorValue } from "../book/cell";
import type { CellValue } from "../book/cell";
import { isTable } from "./formula-value";
import type { FormulaValue, SheetFunction } from "./formula-value";
import { NUMBER_FUNCTIONS } from "./number-functions";
import { singleOf } from "./operators";
import { TEXT_FUNCTIONS } from "./text-functions";
import { truthOf } from "./truth";

/** A function that looks only at some of its arguments. */
export type LazyFunction = (take: (index: number) => FormulaValue, count: number) => FormulaValue;

export const LAZY_FUNCTIONS: Readonly<Record<string, LazyFunction>> = {
  IF: (take, count) => {
    const condition = truthOf(singleOf(take(0)));
    if (typeof condition !== "boolean") return condition;
    if (condition) return count > 1 ? take(1) : true;
    return count > 2 ? take(2) : false;
  },
  IFS: (take, count) => {
    for (let index = 0; index + 1 < count; index += 2) {
      const condition = truthOf(singleOf(take(index)));
      if (typeof condition !== "boolean") return condition;
      if (condition) return take(index + 1);
    }
    return { error: "#N/A" };
  },
  IFERROR: (take) => {
    const first = take(0);
    return isErrorValue(singleOf(first)) ? take(1) : first;
  },
  IFNA: (take) => {
    const first = singleOf(take(0));
    return isErrorValue(first) && first.error === "#N/A" ? take(1) : first;
  },
  CHOOSE: (take) => {
    const index = singleOf(take(0));
    return typeof index === "number" ? take(Math.trunc(index)) : { error: "#VALUE!" };
  },
};

const LOGIC: Readonly<Record<string, SheetFunction>> = {
  AND: (given) => combined(given, (truths) => truths.every(Boolean)),
  OR: (given) => combined(given, (truths) => truths.some(Boolean)),
  NOT: (given) => {
    const truth = truthOf(singleOf(given[0] ?? null));
    return typeof truth === "boolean" ? !truth : truth;
  },
  TRUE: () => true,
  FALSE: () => false,
  NA: () => ({ error: "#N/A" }),
  ISNUMBER: one((value) => typeof value === "number"),
  ISTEXT: one((value) => typeof value === "string"),
  ISBLANK: one((value) => value === null),
  ISLOGICAL: one((value) => typeof value === "boolean"),
  ISERROR: one(isErrorValue),
  ISNA: one((value) => isErrorValue(value) && value.error === "#N/A"),
};

/** What the host can work out; every other name is a custom function or `#NAME?`. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  ...LOGIC,
  ...NUMBER_FUNCTIONS,
  ...TEXT_FUNCTIONS,
};

function one(ask: (value: CellValue) => boolean): SheetFunction {
  return ([value = null]) => ask(singleOf(value));
}

/** Text in cells is passed over, as is a blank. */
function combined(
  given: readonly FormulaValue[],
  decide: (truths: readonly boolean[]) => boolean,
): CellValue {
  const values = given.flatMap((value) =>
    isTable(value)
      ? value.flat().filter((cell) => cell !== null && typeof cell !== "string")
      : [value],
  );
  const truths = values.map(truthOf);
  const broken = truths.find((truth) => typeof truth !== "boolean");
  if (broken !== undefined) return broken;
  return truths.length === 0
    ? { error: "#VALUE!" }
    : decide(truths.filter((truth) => truth === true || truth === false));
}
