import { isErrorValue } from "../book/cell";
import type { CellValue } from "../book/cell";
import { shownNumber } from "../book/shown-number";
import { isTable } from "./formula-value";
import type { FormulaValue, SheetFunction } from "./formula-value";
import { numberOf, singleOf, textOf } from "./operators";

export const TEXT_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  TEXT: ([value = null, format = null]) => {
    const [number, pattern] = [singleOf(value), singleOf(format)];
    if (isErrorValue(number)) return number;
    const counted = numberOf(number);
    return typeof counted === "number" ? shownNumber(counted, textOf(pattern)) : textOf(number);
  },
  VALUE: ([value = null]) => numberOf(singleOf(value)),
  T: ([value = null]) => {
    const single = singleOf(value);
    return typeof single === "string" || isErrorValue(single) ? single : "";
  },
  LEN: ofTexts(([text = ""]) => text.length),
  TRIM: ofTexts(([text = ""]) => text.trim().replaceAll(/ +/g, " ")),
  UPPER: ofTexts(([text = ""]) => text.toUpperCase()),
  LOWER: ofTexts(([text = ""]) => text.toLowerCase()),
  EXACT: ofTexts(([one = "", other = ""]) => one === other),
  SUBSTITUTE: ofTexts(([text = "", old = "", fresh = ""]) =>
    old === "" ? text : text.replaceAll(old, fresh),
  ),
  LEFT: ofTexts(([text = "", count = "1"]) => text.slice(0, Number(count))),
  RIGHT: ofTexts(([text = "", count = "1"]) =>
    Number(count) === 0 ? "" : text.slice(-Number(count)),
  ),
  MID: ofTexts(([text = "", start = "1", count = "0"]) =>
    text.slice(Number(start) - 1, Number(start) - 1 + Number(count)),
  ),
  FIND: ofTexts(([wanted = "", text = ""]) => {
    const at = text.indexOf(wanted);
    return at < 0 ? { error: "#VALUE!" } : at + 1;
  }),
  REPT: ofTexts(([text = "", count = "0"]) => text.repeat(Number(count))),
  CONCATENATE: ofTexts((texts) => texts.join("")),
  CONCAT: joined,
  TEXTJOIN: ([separator = null, skipBlank = null, ...others]) => {
    const kept = cells(others).filter(
      (cell) => singleOf(skipBlank) !== true || textOf(cell) !== "",
    );
    return kept.find(isErrorValue) ?? kept.map(textOf).join(textOf(singleOf(separator)));
  },
};

function ofTexts(take: (texts: readonly string[]) => CellValue): SheetFunction {
  return (given) => {
    const values = given.map(singleOf);
    return values.find(isErrorValue) ?? take(values.map(textOf));
  };
}

function joined(given: readonly FormulaValue[]): CellValue {
  const values = cells(given);
  return values.find(isErrorValue) ?? values.map(textOf).join("");
}

function cells(given: readonly FormulaValue[]): readonly CellValue[] {
  return given.flatMap((value) => (isTable(value) ? value.flat() : [value]));
}
