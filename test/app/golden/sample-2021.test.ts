/**
 * The sample report of 2021, compiled and checked, compared letter by letter with the files beside this test. A change
 * of wording shows in review as a change of these files: `UPDATE_GOLDEN=1 npx jest test/app/golden` writes them anew.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDocx } from "../../../src/adapters/docx/write-docx";
import { checkJson } from "../../../src/app/check-json";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { compileWorkbook } from "../../../src/app/compile-workbook";
import { writeResults } from "../../../src/app/write-results";
import { headOf } from "../../../src/app/report-title";
import { toHtml } from "../../../src/core/compile/html";
import { toPlainText } from "../../../src/core/compile/plain-text";
import { docxDump } from "../../support/docx-dump";
import { sampleValues, streetDefinition } from "../../support/sample-report";
import { cellsOn, filledBook, opened, value } from "../support/reports";

const golden = new Map<string, string>();

beforeAll(async () => {
  const definition = streetDefinition();
  const workbook = await filledBook(definition, {
    ...sampleValues("sample-2021"),
    prior: sampleValues("sample-2020"),
  });
  const report = await opened(workbook);
  const compiled = compileWorkbook(report, { language: "zh-CN" });
  value(await writeResults(workbook, report, compiled, "zh-CN", new Date("2021-12-31T08:05:00Z")));
  const snapshot = value(await workbook.read());
  const rows = (...sheets: readonly string[]) =>
    sheets.flatMap((sheet) => cellsOn(snapshot, sheet).map((row) => row.join("\t")));
  const { document, draftNotes, table, appendix } = compiled;
  const json = checkJson(checkWorkbook(report), headOf(report), definition, "zh-CN");
  golden.set("sample-2021.txt", toPlainText(compiled.document, compiled.draftNotes));
  golden.set("sample-2021.html", toHtml(compiled.document, compiled.draftNotes));
  golden.set("sample-2021.json", `${JSON.stringify(json, null, 2)}\n`);
  golden.set("sample-2021-results.tsv", `${rows("检查结果").join("\n")}\n`);
  golden.set("sample-2021-summary.tsv", `${rows("汇总", "汇总附表").join("\n")}\n`);
  const docx = docxDump(await writeDocx(document, draftNotes, { table, appendix }));
  golden.set("sample-2021-docx.tsv", `${docx.join("\n")}\n`);
});

describe("the sample report of 2021", () => {
  it.each([
    "sample-2021.txt",
    "sample-2021.html",
    "sample-2021.json",
    "sample-2021-results.tsv",
    "sample-2021-summary.tsv",
    "sample-2021-docx.tsv",
  ])("is %s, letter by letter",
    (name) => {
      const file = join(__dirname, name);
      const found = golden.get(name) ?? "";
      if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, found);
      expect(found).toBe(readFileSync(file, "utf8"));
    },
  );
});
