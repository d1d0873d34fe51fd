import { openXlsx, type XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook";
import { type OpenReport, openReport } from "../app/open-report";
import type { Failure } from "../core/model/failure";
import type { Language } from "../core/messages/language";
import { type Result, succeed } from "../core/model/result";
import { type FileVersion, versionOf } from "./file-version";
import { readBytes } from "./read-file";
import type { Session } from "./session";

/** A report's workbook file, opened and read. */
export interface Book {
  readonly workbook: XlsxWorkbook;
  readonly report: OpenReport;
  /** What was read, for a command that writes it again. */
  readonly version: FileVersion;
}

/** Opens a report's workbook file and reads everything in it. */
export async function openBook(
  path: string,
  language: Language,
  { files, terminal }: Session,
): Promise<Result<Book, Failure>> {
  terminal.progress(language === "en" ? `Reading ${path} …` : `正在读取 ${path} ……`);
  // Asked before reading: the file may be gone right after it.
  const place = await files.realpath(path).catch(() => path);
  const bytes = await readBytes(path, files);
  if (!bytes.ok) return bytes;
  const version = versionOf(place, bytes.value);
  const workbook = openXlsx(bytes.value);
  if (!workbook.ok) return workbook;
  const report = await openReport(workbook.value);
  terminal.progress("");
  if (!report.ok) return report;
  return succeed({ workbook: workbook.value, report: report.value, version });
}
