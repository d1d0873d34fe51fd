import { contextWords, missingMark, type ReportContext } from "../core/compile/scene";
import { oneLine } from "../core/compile/sentence";
import type { TemplatePart } from "../core/definition/definition";
import { parseTemplate } from "../core/definition/parse-template";
import type { Result } from "../core/model/result";
import { fail, succeed } from "../core/model/result";
import { periodPhrase, readPeriod } from "../core/text/period";
import { readQuantity } from "../core/text/reading";
import { writeQuantity } from "../core/text/writing";
import { type Answer, NOTHING, shownText } from "./answer";
import { type Argument, cellsOf, isBlank, onlyCell, written } from "./cell-values";
import type { Refusal } from "./refusal";

/**
 * Puts values into a sentence pattern as the report does: {名称}, {名称|无单位}, {名称|时期}, {单位}, {年度}. What is
 * blank or unknown leaves 【待填：名称】.
 */
export function sentence(template: Argument, names: Argument, values: Argument): Answer {
  const cell = onlyCell(template);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return NOTHING;
  const named = namedValues(cellsOf(names), cellsOf(values));
  if (!named.ok) return named;
  const known = named.value;
  const parts = parseTemplate(written(cell.value), (name) => (known.has(name) ? [name] : []));
  const beyond = parts.ok && parts.value.map(beyondValues).find((word) => word !== undefined);
  if (beyond) return fail({ code: "unknown-form", found: beyond });
  if (parts.ok) return shownText(parts.value.map((part) => wordsOf(part, known)).join(""));
  const [problem] = parts.failure;
  if (problem?.code === "unknown-form") return fail({ code: "unknown-form", found: problem.found });
  const { found = "", position = 1 } = problem ?? {};
  return fail({ code: "template-broken", found, position });
}

/** What only a report can print, for it takes a figure's kind, its decimals or last year's value. */
function beyondValues(part: TemplatePart): string | undefined {
  switch (part.kind) {
    case "clause":
      return "[[…]]";
    case "ordinal":
      return "一是";
    case "figure":
      if (part.decimals !== undefined) return `${part.decimals}位`;
      if (part.lastYear === true) return "上年";
      if (part.form === "change") return "同比";
      return part.form === "difference" ? "增减" : undefined;
    case "text":
    case "context":
    case "broken":
      return undefined;
  }
}

type NamedValues = ReadonlyMap<string, string>;

function namedValues(
  names: readonly unknown[],
  values: readonly unknown[],
): Result<NamedValues, Refusal> {
  if (names.length !== values.length) {
    return fail({ code: "unpaired-names", names: names.length, values: values.length });
  }
  const named = new Map<string, string>();
  for (const [index, cell] of names.entries()) {
    const name = written(cell).trim();
    if (name === "") continue;
    if (named.has(name)) return fail({ code: "name-twice", name });
    named.set(name, oneLine(written(values[index])));
  }
  return succeed(named);
}

function wordsOf(part: TemplatePart, named: NamedValues): string {
  switch (part.kind) {
    case "text":
    case "broken":
      return part.text;
    case "clause":
    case "ordinal":
      return "";
    case "context":
      return contextText(part.name, named);
    case "figure": {
      const value = named.get(part.figure) ?? "";
      if (part.form === "period") {
        return named.has(part.figure) ? periodPhrase(readPeriod(value)) : missingMark(part.figure);
      }
      if (value === "") return missingMark(part.figure);
      return part.form === "no-unit" ? withoutItsUnit(value) : value;
    }
  }
}

/** 上年度 and 下年度 follow from 年度, unless they are given themselves. */
function contextText(
  name: Extract<TemplatePart, { kind: "context" }>["name"],
  named: NamedValues,
): string {
  const given = named.get(CONTEXT_WORDS[name]) ?? "";
  if (given !== "") return given;
  const year = /^\d{4}/.exec(named.get("年度") ?? "")?.[0];
  const context: ReportContext = {
    unit: "",
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  return contextWords(name, context);
}

const CONTEXT_WORDS = {
  unit: "单位",
  year: "年度",
  "last-year": "上年度",
  "next-year": "下年度",
} as const;

function withoutItsUnit(value: string): string {
  const quantity = readQuantity(value, { kind: "count", unit: "" });
  return quantity === undefined ? value : writeQuantity(quantity, "");
}
