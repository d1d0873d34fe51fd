import { numberLists } from "../core/compile/list-numbers";
import { settleClauses, type Weight } from "../core/compile/optional-clauses";
import { contextWords, missingMark, type ReportContext } from "../core/compile/scene";
import { oneLine } from "../core/compile/sentence";
import type { FigurePart, TemplatePart } from "../core/definition/definition";
import { parseTemplate } from "../core/definition/parse-template";
import type { TemplateProblem } from "../core/definition/template-problem";
import type { Result } from "../core/model/result";
import { fail, succeed } from "../core/model/result";
import { periodPhrase, readPeriod } from "../core/text/period";
import { readQuantity } from "../core/text/reading";
import { writeQuantity } from "../core/text/writing";
import { type Answer, NOTHING, shownText } from "./answer";
import { type Argument, cellsOf, isBlank, onlyCell, written } from "./cell-values";
import { comparedValues, weightOfValue, withDecimalsAsked } from "./named-value";
import type { Refusal } from "./refusal";

/**
 * Puts values into a sentence pattern as the report does, in every form that a pattern has. Last year's value of 转办 is
 * the value named 上年转办. What is blank or unknown leaves 【待填：名称】.
 */
export function sentence(template: Argument, names: Argument, values: Argument): Answer {
  const cell = onlyCell(template);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return NOTHING;
  const named = namedValues(cellsOf(names), cellsOf(values));
  if (!named.ok) return named;
  const known = named.value;
  const parts = parseTemplate(written(cell.value), (name) => (known.has(name) ? [name] : []));
  if (!parts.ok) return fail(refusalOf(parts.failure[0]));
  const lacking = parts.value.map((part) => lackingLastYear(part, known)).find(Boolean);
  if (lacking) return fail(lacking);
  const settled = settleClauses(parts.value, (part) => weightOfPart(part, known));
  const [numbered = []] = numberLists([settled]);
  return shownText(numbered.map((part) => wordsOf(part, known)).join(""));
}

function refusalOf(problem: TemplateProblem | undefined): Refusal {
  const { code, found = "", position = 1 } = problem ?? {};
  if (code === "unknown-form") return { code, found };
  if (code === "form-without-figure") return { code, found, position };
  return { code: "template-broken", found, position };
}

/** A form that compares needs a value to compare with; a name that nobody gave has its own mark. */
function lackingLastYear(part: TemplatePart, named: NamedValues): Refusal | undefined {
  if (part.kind !== "figure" || !needsLastYear(part) || !named.has(part.figure)) return undefined;
  const name = lastYearName(part);
  return named.has(name) ? undefined : { code: "no-last-year", form: formWord(part), name };
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
    case "figure":
      return figureText(part, named);
  }
}

function figureText(part: FigurePart, named: NamedValues): string {
  const { figure, form } = part;
  const value = named.get(figure);
  if (value === undefined) return missingMark(figure);
  if (form === "period") return periodPhrase(readPeriod(value));
  if (value === "" && part.lastYear !== true) return missingMark(figure);
  return printed(part, named) ?? missingMark(`${figure}${MISSING_WORDS[formWord(part)]}`);
}

/** What a placeholder of a value prints; nothing where there is no value, or nothing to compare it with. */
function printed(part: FigurePart, named: NamedValues): string | undefined {
  const { figure, form, decimals } = part;
  const value = named.get(figure) ?? "";
  const before = named.get(lastYearName(part)) ?? "";
  if (form === "change" || form === "difference") {
    return comparedValues(value, before, form, decimals);
  }
  const asked = part.lastYear === true ? before : value;
  if (asked === "") return undefined;
  const rounded = decimals === undefined ? asked : withDecimalsAsked(asked, decimals);
  return form === "no-unit" ? withoutItsUnit(rounded) : rounded;
}

function weightOfPart(part: FigurePart, named: NamedValues): Weight {
  if (part.form === "period" || !named.has(part.figure)) return "some";
  if (needsLastYear(part)) return printed(part, named) === undefined ? "nothing" : "some";
  return weightOfValue(named.get(part.figure) ?? "");
}

function needsLastYear({ form, lastYear }: FigurePart): boolean {
  return lastYear === true || form === "change" || form === "difference";
}

/** Last year's value is given as one more, under the name with 上年 before it. */
function lastYearName({ figure }: FigurePart): string {
  return `上年${figure}`;
}

function formWord({ form }: FigurePart): "同比" | "增减" | "上年" {
  if (form === "change") return "同比";
  return form === "difference" ? "增减" : "上年";
}

/** What a mark says is missing, where it is not the value itself. */
const MISSING_WORDS = { 同比: "同比", 增减: "比上年增减", 上年: "上年数" } as const;

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
