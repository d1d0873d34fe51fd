import type { DefinitionReading } from "./definition-reading";
import type { Formula } from "./definition";
import { figuresOf } from "./expression";
import { typeProblems, type ExpressionType } from "./expression-type";
import type { FormulaProblem } from "./formula-problem";
import { canonicalFormula } from "./formula-text";
import { nearestName } from "./nearest-name";
import { namesInFormula, parseFormula } from "./parse-formula";
import { reportAt, type Source } from "./source-reader";
import { readText } from "./source-values";

/**
 * Reads a formula that must yield a condition (a rule) or a number (a figure's own), and takes down everything that
 * is wrong with it.
 *
 * @returns the formula as far as it could be parsed, so that circles show even where it has other mistakes
 */
export function readFormula(
  source: Source,
  expected: ExpressionType,
  reading: DefinitionReading,
): Formula | undefined {
  const text = readText(source);
  if (text === undefined) return undefined;
  const parsed = parseFormula(text);
  if (!parsed.ok) {
    for (const problem of parsed.failure) {
      const { code, found, position, detail = String(position) } = problem;
      reportAt(source, code, found, detail);
    }
    if (parsed.failure.every(leavesNamesClear)) {
      reportUnknown(source, namesInFormula(text), reading);
    }
    return undefined;
  }
  const expression = parsed.value;
  for (const problem of typeProblems(expression, expected)) {
    reportAt(source, problem.code, problem.found, problem.detail);
  }
  const figures = new Set(figuresOf(expression).map(({ figure }) => figure));
  reportUnknown(source, [...figures], reading);
  return { text: canonicalFormula(text), expression };
}

/** A wrong function or a sign of arithmetic does not blur which names are meant for figures. */
function leavesNamesClear({ code, found }: FormulaProblem): boolean {
  if (code === "unknown-function" || code === "wrong-arguments") return true;
  return code === "refused-operator" && ["/", "^", "&", "%"].includes(found);
}

function reportUnknown(
  source: Source,
  figures: readonly string[],
  { declared }: DefinitionReading,
): void {
  const unknown = figures.filter((figure) => !declared.has(figure));
  for (const figure of unknown) {
    reportAt(source, "unknown-figure", figure, nearestName(figure, declared));
  }
}
