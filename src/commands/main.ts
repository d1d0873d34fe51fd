import { openExcel } from "../adapters/office/open-excel";
import { languageOf } from "../core/messages/language";
import { compileCommand } from "./compile-command";
import { convertCommand } from "./convert-command";
import { inTurn } from "./in-turn";
import { restoreCommand } from "./restore-command";
import {
  type CommandEvent,
  type CommandJob,
  ribbonCommand,
  type Surroundings,
} from "./ribbon-command";
import { showNotice } from "./show-notice";

/** Every command by the name that the manifest calls it by. */
const COMMANDS: Readonly<Record<string, CommandJob>> = {
  compile: compileCommand,
  restore: restoreCommand,
  convertToPlain: convertCommand("to-plain"),
  convertToValues: convertCommand("to-values"),
  convertBack: convertCommand("back"),
};

const surroundings: Surroundings = {
  openWorkbook: openExcel,
  language: () => languageOf(Office.context.displayLanguage),
  inTurn: inTurn(),
  show: (notice) => showNotice(Office.context.ui, location.href, notice),
};

void Office.onReady(() => {
  for (const [name, job] of Object.entries(COMMANDS))
    Office.actions.associate(name, started(ribbonCommand(job, surroundings)));
});

/** Excel waits for the event, not for a promise. */
function started(command: ReturnType<typeof ribbonCommand>): (event: CommandEvent) => void {
  return (event) => void command(event);
}
