import type { Failure } from "../core/model/failure";
import { fail, type Result } from "../core/model/result";
import type { Workbook } from "../workbook/port";

/** Opens an .xlsx file that somebody chose; what reads such files is loaded now, for few need it. */
export async function openFile(bytes: Uint8Array): Promise<Result<Workbook, Failure>> {
  try {
    const { openXlsx } = await import("../adapters/xlsx/xlsx-workbook");
    return openXlsx(bytes);
  } catch (error) {
    return fail({ code: "system", detail: String(error) });
  }
}
