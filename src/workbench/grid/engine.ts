import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { Injector, IWorkbookData, Workbook } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsInChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import gridInChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import listsInChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { forgiveLateValidation } from "./late-validation";

/** The spreadsheet program behind the grid, started once for a page. */
export interface Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly facade: FUniver;
  /** Settles when the grid has drawn its first workbook; it cannot open another one or scroll before that. */
  readonly drawn: Promise<void>;
  /** Opens a workbook in place of the one before. */
  open(data: Partial<IWorkbookData>): Workbook;
  /** Forgets what people could undo: it would undo around what an add-in wrote since. */
  forgetUndo(unit: string): void;
}

/** Starts the spreadsheet in an element of the page, in Chinese. */
export function startEngine(container: HTMLElement): Engine {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(gridInChinese, listsInChinese, formatsInChinese) },
  });
  for (const preset of presets(container)) {
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const injector = univer.__getInjector();
  let unit: string | undefined;
  return {
    injector,
    commands: injector.get(ICommandService),
    facade: FUniver.newAPI(univer),
    drawn: injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    open: (data) => {
      const isFirst = unit === undefined;
      if (unit !== undefined) injector.get(IUniverInstanceService).disposeUnit(unit);
      unit = data.id;
      const workbook = univer.createUnit<IWorkbookData, Workbook>(
        UniverInstanceType.UNIVER_SHEET,
        data,
      );
      // The grid's parts exist from its first workbook on.
      if (isFirst) forgiveLateValidation(injector);
      return workbook;
    },
    forgetUndo: (of) => injector.get(IUndoRedoService).clearUndoRedo(of),
  };
}

/** Results are worked out when the host asks for them, not when a workbook is loaded. */
function presets(container: HTMLElement) {
  return [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
}
