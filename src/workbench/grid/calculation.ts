import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetBorderCommand,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetNameMutation,
  ClearSelectionFormatCommand,
} from "@univerjs/preset-sheets-core";
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { Engine } from "./engine";

/** Tells when every result of the grid follows from its cells. */
export interface Calculation {
  /** Settles when nothing is left to work out, at once where nothing is; false where it takes too long. */
  settled(): Promise<boolean>;
  /** Works out every formula anew. */
  everything(): Promise<boolean>;
}

/** Names of commands that change looks: the grid calculates nothing for them. */
const LOOKS: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** What the grid has read of formulas is wrong as soon as a name or a sheet is called otherwise. */
const RENAMING: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  SetWorksheetNameMutation.id,
]);

const LOOK_AGAIN_MILLISECONDS = 4;
/** Longer than any workbook of ours takes; a grid that hangs must not hang the host. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * Watches the grid calculate. Its own promise of a result is broken where something changes while it calculates, so this
 * minds what was changed since the last calculation began.
 */
export function watchCalculation({ injector, commands, facade }: Engine): Calculation {
  const session = injector.get(FormulaCalculationSessionService);
  const dirtying = injector.get(IActiveDirtyManagerService);
  let dirty = false;
  let renamed = false;
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) dirty = false;
    else if (dirtying.get(command.id) !== undefined && !isOfLooks(command, options)) dirty = true;
    if (RENAMING.has(command.id) && !renamed) {
      renamed = true;
      queueMicrotask(() => {
        renamed = false;
        void recalculate();
      });
    }
  });
  const idle = (): boolean => {
    const { started, resultApplied, stopped, completed, resultEmitted } = session.state;
    return !dirty && (!started || (resultApplied && (stopped || completed || resultEmitted)));
  };
  const settled = async (): Promise<boolean> => {
    const end = performance.now() + PATIENCE_MILLISECONDS;
    while (renamed || !idle()) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MILLISECONDS));
    }
    return true;
  };
  const recalculate = (): Promise<boolean> => {
    injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    injector.get(LexerTreeBuilder).dispose();
    dirty = true;
    facade.getFormula().executeCalculation();
    return settled();
  };
  return { settled, everything: recalculate };
}

function isOfLooks(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (command.params ?? {}) as { readonly trigger?: unknown };
  return options?.onlyLocal === true || LOOKS.has(trigger);
}
