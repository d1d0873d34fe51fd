import type { Injector, Workbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/**
 * The grid looks at the entry lists of sheets that are not in front when the browser is idle, and throws where the workbook or
 * the sheet has been closed by then. There is nothing left to look at, so such a look finds nothing.
 */
export function forgiveLateValidation(injector: Injector): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const instances = injector.get(IUniverInstanceService);
  const look = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unit, sheet, ranges) => {
    const workbook = instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    const isOpen = Boolean(workbook?.getSheetBySheetId(sheet));
    return isOpen ? look(unit, sheet, ranges) : Promise.resolve([]);
  };
}
