import type { Check, Checked } from "../core/model/check";
import type { Failure } from "../core/model/failure";
import { fail, type Result, succeed } from "../core/model/result";
import { explanationChanges, explanationRemoval } from "../workbook/explanation-changes";
import type { Receipt, Workbook } from "../workbook/port";
import type { Explanation } from "../workbook/read-explanations";
import { checkWorkbook } from "./check-workbook";
import { valuesOf } from "./fingerprint";
import { hollownessOf, isWaivable } from "./heeding";
import type { OpenReport } from "./open-report";

/** Who explains, and when, where that is known. */
export interface Signed {
  readonly by?: string;
  readonly at?: string;
}

/**
 * Keeps in the workbook why findings may stand, with the values that it was said of, in one write; an empty text takes
 * away what was kept, a waiver too.
 *
 * @param rules ids of the checks, which must be broken and not hard: what has to be mended cannot be explained away
 * @returns a failure for a text that explains nothing; nothing is written then
 */
export function explainFindings(
  workbook: Workbook,
  report: OpenReport,
  rules: readonly string[],
  text: string,
  signed: Signed = {},
): Promise<Result<Receipt, Failure>> {
  if (text.trim() === "") return forget(workbook, report, rules);
  return keep(workbook, report, rules, { kind: "explained", text: text.trim(), ...signed });
}

/**
 * Keeps in the workbook that a hard finding may stand, why, and who says so, with the values that it was said of.
 *
 * @param rule id of the check, which must be one that can be waived
 * @returns a failure where nobody signs, and for a text that explains nothing; nothing is written then
 */
export async function waiveFinding(
  workbook: Workbook,
  report: OpenReport,
  rule: string,
  text: string,
  signed: Signed,
): Promise<Result<Receipt, Failure>> {
  const by = (signed.by ?? "").trim();
  if (by === "") return fail({ code: "waiver-unsigned" });
  return keep(workbook, report, [rule], { ...signed, kind: "waived", text: text.trim(), by });
}

async function keep(
  workbook: Workbook,
  report: OpenReport,
  rules: readonly string[],
  said: Omit<Explanation, "rule" | "values">,
): Promise<Result<Receipt, Failure>> {
  const { definition, book, snapshot, explanations: before } = report;
  const checked = checkWorkbook(report);
  const kept: Explanation[] = [];
  for (const rule of rules) {
    const check = findingOf(rule, checked, said.kind);
    if (!check.ok) return check;
    const values = valuesOf(check.value, { definition, figures: book.figures });
    kept.push({ rule, values, ...said });
  }
  const why = hollownessOf(rules, said.text, { checked, explanations: before, definition });
  if (why !== undefined) return fail({ code: `explanation-${why}` });
  return workbook.write({ purpose: "explanations", ...explanationChanges(snapshot, kept) });
}

/** The check, if this can be said of it. */
function findingOf(
  rule: string,
  { checks }: Checked,
  kind: Explanation["kind"],
): Result<Check, Failure> {
  const check = checks.find((each) => each.rule === rule);
  if (check?.status !== "broken") return fail({ code: "finding-gone" });
  if (kind === "waived") {
    return isWaivable(check) ? succeed(check) : fail({ code: "finding-not-waivable" });
  }
  return check.severity === "hard" ? fail({ code: "finding-hard" }) : succeed(check);
}

async function forget(
  workbook: Workbook,
  { snapshot }: OpenReport,
  rules: readonly string[],
): Promise<Result<Receipt, Failure>> {
  const changes = explanationRemoval(snapshot, rules);
  if (changes.cells?.length === 0) return succeed({ cellsWritten: 0 });
  return workbook.write({ purpose: "explanations", ...changes });
}
