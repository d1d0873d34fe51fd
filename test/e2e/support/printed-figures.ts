import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { compileWorkbook } from "../../../src/app/compile-workbook";
import { openReport } from "../../../src/app/open-report";

/** Every figure that the report in a file prints, in the words of its sentence. */
export async function printedFigures(
  file: string,
): Promise<readonly (readonly [string, string])[]> {
  const workbook = openXlsx(readFileSync(file));
  if (!workbook.ok) throw new Error(workbook.failure.code);
  const report = await openReport(workbook.value);
  if (!report.ok) throw new Error(report.failure.code);
  const { document } = compileWorkbook(report.value, { language: "zh-CN" });
  const paragraphs = document.sections.flatMap((section) => section.paragraphs);
  return paragraphs
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === "figure" ? [[part.figure, part.text] as const] : []));
}
