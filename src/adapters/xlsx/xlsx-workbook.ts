import type { Result } from "../../core/model/result";
import { fail, succeed } from "../../core/model/result";
import type { WorkbookFailure } from "../../core/model/failure";
import type { Changes, Receipt, Snapshot, Workbook } from "../../workbook/port";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { openPackage } from "./package/open-package";
import type { PackageParts } from "./package/package-parts";
import { packageBytes } from "./package/package-parts";
import { emptyPackage } from "./workbook/empty-package";
import { readPlans } from "./workbook/read-plans";
import { readSnapshot } from "./workbook/read-snapshot";
import { readWorkbookPart } from "./workbook/workbook-part";
import { writeChanges } from "./workbook/write-changes";

/** The port over an .xlsx file's bytes: reads what any program wrote, and changes nothing but what it is told to. */
export class XlsxWorkbook implements Workbook {
  #package: PackageParts;

  constructor(pkg: PackageParts) {
    this.#package = pkg;
  }

  read(): Promise<Result<Snapshot, WorkbookFailure>> {
    return Promise.resolve(readSnapshot(this.#package));
  }

  write(changes: Changes): Promise<Result<Receipt, WorkbookFailure>> {
    const written = writeChanges(this.#package, changes);
    if (!written.ok) return Promise.resolve(written);
    this.#package = written.value.pkg;
    return Promise.resolve(succeed(written.value.receipt));
  }

  /**
   * Its worksheets as plans that would build them. Looks and layout are read as near as a plan can say them: no merged
   * cells, no hidden rows and columns, lines on all sides or none, the first table that begins in column A.
   */
  sheetPlans(): Result<readonly SheetPlan[], WorkbookFailure> {
    return readPlans(this.#package);
  }

  /** The workbook as a file; the same contents give the same bytes. */
  bytes(): Uint8Array {
    return packageBytes(this.#package);
  }
}

/** Opens the bytes of an .xlsx file; what is damaged, too large to unpack or no workbook is refused. */
export function openXlsx(bytes: Uint8Array): Result<XlsxWorkbook, WorkbookFailure> {
  const pkg = openPackage(bytes);
  if (!pkg.ok) return pkg;
  const workbook = readWorkbookPart(pkg.value);
  return workbook.ok ? succeed(new XlsxWorkbook(pkg.value)) : fail(workbook.failure);
}

/** A new workbook without a sheet; it is a valid file from the first sheet on. */
export function createXlsx(): XlsxWorkbook {
  return new XlsxWorkbook(emptyPackage());
}
