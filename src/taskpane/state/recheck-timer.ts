/** Runs something later; gives what calls it off. */
export type Schedule = (milliseconds: number, run: () => void) => () => void;

/** Waits for a pause in what people do before the workbook is read again. */
export interface RecheckTimer {
  /** Something was edited. */
  touched(): void;
  /** The workbook could not be read just then; tries again, each time a little later. */
  later(): void;
  /** Nothing is read any more. */
  stop(): void;
}

const PAUSE = 400;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

export function recheckTimer(schedule: Schedule, read: () => void): RecheckTimer {
  let cancel: () => void = () => undefined;
  let retry = FIRST_RETRY;
  let stopped = false;
  const after = (milliseconds: number) => {
    cancel();
    if (!stopped) cancel = schedule(milliseconds, read);
  };
  return {
    touched: () => {
      retry = FIRST_RETRY;
      after(PAUSE);
    },
    later: () => {
      after(retry);
      retry = Math.min(retry * 2, LAST_RETRY);
    },
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}
