import { unzipSync } from "fflate";
import type { XlsxWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { openXlsx } from "../../../../src/adapters/xlsx/xlsx-workbook";
import type { Cell, Changes, Snapshot } from "../../../../src/workbook/port";
import type { Files, Oddity } from "./odd-package";
import { filesOf, zipOf } from "./odd-package";

export function opened(bytes: Uint8Array): XlsxWorkbook {
  const result = openXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

export async function snapshotOf(workbook: XlsxWorkbook): Promise<Snapshot> {
  const result = await workbook.read();
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The cells of the first sheet. */
export async function firstCells(oddity: Oddity): Promise<readonly Cell[]> {
  const snapshot = await snapshotOf(opened(zipOf(filesOf(oddity))));
  return snapshot.sheets[0]?.cells ?? [];
}

/** The cells of a workbook whose only sheet has these rows. */
export async function cellsOfRows(
  data: string,
  more: Partial<Oddity> = {},
): Promise<readonly Cell[]> {
  const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheet = `<worksheet xmlns="${namespace}"><sheetData>${data}</sheetData></worksheet>`;
  return firstCells({ sheets: { 表: sheet }, ...more });
}

/** The parts of a workbook after a write, as text by part name. */
export async function partsAfter(
  bytes: Uint8Array,
  changes: Changes,
): Promise<ReadonlyMap<string, string>> {
  const workbook = opened(bytes);
  const written = await workbook.write(changes);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return partsOf(workbook.bytes());
}

export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );
}

/** The first sheet's text after a write to a workbook made of these files. */
export async function sheetAfter(files: Files, changes: Changes): Promise<string> {
  const parts = await partsAfter(zipOf(files), changes);
  return parts.get("xl/worksheets/sheet1.xml") ?? "";
}
