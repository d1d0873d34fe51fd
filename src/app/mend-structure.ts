import type { Definition } from "../core/definition/definition";
import { readDefinition } from "../core/definition/read-definition";
import type { Check } from "../core/model/check";
import type { Failure } from "../core/model/failure";
import { fail, type Result } from "../core/model/result";
import { definitionBack } from "../workbook/mends/definition-mend";
import { rateFormulaBack } from "../workbook/mends/formula-mends";
import { joinedChanges } from "../workbook/mends/joined-changes";
import { mendAll } from "../workbook/mends/mend-all";
import { mendOf } from "../workbook/mends/mend-of";
import { type MendStep, stepsOfMend } from "../workbook/mends/mend-preview";
import type { MendChanges } from "../workbook/mends/mend-scene";
import type { Receipt, Workbook } from "../workbook/port";
import { builtInReport } from "../reports/built-in";
import { checkWorkbook } from "./check-workbook";
import type { OpenReport } from "./open-report";

/** What would be written to mend findings, told beforehand. */
export interface MendPlan {
  readonly changes: MendChanges;
  readonly steps: readonly MendStep[];
  /** Findings among several whose mends would get in the way of the others; they are not written. */
  readonly later: number;
}

/** How a broken check can be mended by the program itself, of its own: by the place, nothing is decided for people. */
export function mendOfCheck(check: Check, report: OpenReport): MendPlan | undefined {
  const { evidence, rule, status } = check;
  if (status !== "broken") return undefined;
  if (evidence.code === "rated" && !evidence.unstated) {
    return planOf(rateFormulaBack(evidence.figure, report), report);
  }
  if (evidence.code !== "structure") return undefined;
  if (evidence.problem.problem !== "definition-differs") {
    return planOf(mendOf(rule, report), report);
  }
  const { id, version } = evidence.problem;
  const wanted = pretendedDefinition(report.definition);
  const changes = wanted && definitionBack(report, wanted);
  return changes && { changes, steps: [{ step: "definition", id, version }], later: 0 };
}

/**
 * One write for several structure findings; those without a mend are passed over, and those that would get in the way of
 * the others wait until these are written.
 */
export function mendOfAll(rules: readonly string[], report: OpenReport): MendPlan | undefined {
  const { changes, later } = mendAll(rules, report);
  return planOf(changes, report, later.length);
}

/**
 * Mends findings in the workbook, in one write that can be taken back.
 *
 * @param report the workbook as it was just read
 * @param rules ids of the checks: one of any kind, or several on structure
 * @returns `finding-gone` where one of them is broken no longer, `mend-unsafe` where there is no mend for it now
 */
export async function mendFindings(
  workbook: Workbook,
  report: OpenReport,
  rules: readonly string[],
): Promise<Result<Receipt, Failure>> {
  const { checks } = checkWorkbook(report);
  const found = rules.map((rule) => checks.find((check) => check.rule === rule));
  const broken = found.filter((check) => check?.status === "broken");
  if (broken.length < rules.length || rules.length === 0) return fail({ code: "finding-gone" });
  const [first] = broken;
  const plan = rules.length === 1 && first ? mendOfCheck(first, report) : mendOfAll(rules, report);
  if (plan === undefined) return fail({ code: "mend-unsafe" });
  return workbook.write({ purpose: "mend", ...plan.changes });
}

/** The built-in definition that another one pretends to be. */
function pretendedDefinition({ id, version }: Definition): Definition | undefined {
  const builtIn = builtInReport(id);
  if (builtIn?.version !== version) return undefined;
  const read = readDefinition(builtIn.source);
  return read.ok ? read.value : undefined;
}

function planOf(
  changes: MendChanges | undefined,
  report: OpenReport,
  later = 0,
): MendPlan | undefined {
  if (changes === undefined) return undefined;
  const joined = joinedChanges([changes]);
  const isNothing = Object.values(joined).every((list) => list.length === 0);
  if (isNothing) return undefined;
  return { changes: joined, steps: stepsOfMend(joined, report.book.index), later };
}
