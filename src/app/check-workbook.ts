import { checkReport } from "../core/checks/check-report";
import { diagnose } from "../core/checks/diagnose";
import type { Checked } from "../core/model/check";
import { reportTexts } from "../workbook/read-texts";
import { backgroundOf } from "./background";
import { figuresCompiledLast } from "./figures-compiled-last";
import type { OpenReport } from "./open-report";
import { definitionProblems } from "./own-definition";
import { resolveChecks } from "./resolve-checks";

/**
 * Checks a workbook that was read: its structure first, then every figure, rule and paragraph, with what people
 * explained.
 */
export function checkWorkbook(report: OpenReport): Checked {
  const { definition, book, snapshot } = report;
  const problems = [...definitionProblems(definition), ...book.problems];
  const texts = reportTexts(snapshot, definition);
  const checked = diagnose(
    definition,
    book.figures,
    checkReport(definition, book.figures, problems, texts, report.year),
    backgroundOf(report),
    figuresCompiledLast(report),
  );
  return { ...checked, checks: resolveChecks(checked, report) };
}
