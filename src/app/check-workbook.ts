import { checkReport } from "../core/checks/check-report";
import { withSuspects } from "../core/checks/locate/with-suspects";
import type { Definition } from "../core/definition/definition";
import type { Checked, StructureProblem } from "../core/model/check";
import { builtInReport } from "../reports/built-in";
import { reportTexts } from "../workbook/read-texts";
import type { OpenReport } from "./open-report";
import { resolveChecks } from "./resolve-checks";

/**
 * Checks a workbook that was read: its structure first, then every figure, rule and paragraph, with what people
 * explained.
 */
export function checkWorkbook(report: OpenReport): Checked {
  const { definition, book, snapshot } = report;
  const problems = [...definitionProblems(definition), ...book.problems];
  const checked = withSuspects(
    definition,
    book.figures,
    checkReport(definition, book.figures, problems, reportTexts(snapshot, definition)),
  );
  return { ...checked, checks: resolveChecks(checked, report) };
}

/** A workbook may carry any definition, but not one that only pretends to be a built-in one. */
function definitionProblems({ id, version, source }: Definition): readonly StructureProblem[] {
  const builtIn = builtInReport(id);
  if (builtIn?.version !== version || sameJson(builtIn.source, source)) return [];
  return [{ problem: "definition-differs", id, version }];
}

function sameJson(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
