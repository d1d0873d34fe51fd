import type { Failure } from "../core/model/failure";
import { fail, type Result, succeed } from "../core/model/result";
import { explanationChanges, explanationRemoval } from "../workbook/explanation-changes";
import type { Receipt, Workbook } from "../workbook/port";
import type { Explanation } from "../workbook/read-explanations";
import { checkWorkbook } from "./check-workbook";
import { valuesOf } from "./fingerprint";
import type { OpenReport } from "./open-report";

/** Who explains, and when, where that is known. */
export interface Signed {
  readonly by?: string;
  readonly at?: string;
}

/**
 * Keeps in the workbook why findings may stand, with the values that it was said of, in one write; an empty text takes
 * away what was kept.
 *
 * @param rules ids of the checks, which must be broken and not hard: what has to be mended cannot be explained away
 */
export async function explainFindings(
  workbook: Workbook,
  report: OpenReport,
  rules: readonly string[],
  text: string,
  signed: Signed = {},
): Promise<Result<Receipt, Failure>> {
  const plain = text.trim();
  if (plain === "") return forget(workbook, report, rules);
  const { definition, book, snapshot } = report;
  const { checks } = checkWorkbook(report);
  const explanations: Explanation[] = [];
  for (const rule of rules) {
    const check = checks.find((each) => each.rule === rule);
    if (check?.status !== "broken") return fail({ code: "finding-gone" });
    if (check.severity === "hard") return fail({ code: "finding-hard" });
    const values = valuesOf(check, { definition, figures: book.figures });
    explanations.push({ rule, kind: "explained", text: plain, values, ...signed });
  }
  return workbook.write({
    purpose: "explanations",
    ...explanationChanges(snapshot, explanations),
  });
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
