import type { Language } from "../core/messages/language";
import type { LiveWorkbook } from "../workbook/live-workbook";
import { COMMAND_WORDS } from "./command-words";
import type { Notice } from "./notice";

/** What a button of the ribbon does; what it returns is told to people, and nothing where the workbook shows it itself. */
export type CommandJob = (
  workbook: LiveWorkbook,
  language: Language,
) => Promise<Notice | undefined>;

/** What Excel hands to a command, as far as it is used: Excel waits for `completed`. */
export interface CommandEvent {
  completed(): void;
}

/** What a command needs around it. */
export interface Surroundings {
  readonly openWorkbook: () => LiveWorkbook;
  readonly language: () => Language;
  /** Waits its turn; two clicks are two runs, one after the other. */
  readonly inTurn: <T>(job: () => Promise<T>) => Promise<T>;
  readonly show: (notice: Notice) => Promise<void>;
}

/** A job as Excel calls it: whatever happens, the event is completed once, at the end. */
export function ribbonCommand(
  job: CommandJob,
  { openWorkbook, language, inTurn, show }: Surroundings,
): (event: CommandEvent) => Promise<void> {
  const run = async (): Promise<void> => {
    const notice = await job(openWorkbook(), language()).catch((reason: unknown) =>
      unexpected(reason, language()),
    );
    if (notice !== undefined) await show(notice);
  };
  return async (event) => {
    try {
      await inTurn(run);
    } catch {
      // The dialog itself could not be shown: there is no other place to say so.
    } finally {
      event.completed();
    }
  };
}

function unexpected(reason: unknown, language: Language): Notice {
  const { failedTitle, unexpectedText } = COMMAND_WORDS[language];
  return {
    title: failedTitle,
    text: unexpectedText(reason instanceof Error ? reason.message : String(reason)),
  };
}
