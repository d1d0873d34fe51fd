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

/** The first edit after a pause is read at once, what follows it in a burst (a paste, a fill) together behind it. */
const PAUSE = 400;
const AT_ONCE = 0;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

export function recheckTimer(schedule: Schedule, read: () => void): RecheckTimer {
  let cancel: () => void = () => undefined;
  let endQuiet: () => void = () => undefined;
  let isQuiet = true;
  let retry = FIRST_RETRY;
  let stopped = false;
  const after = (milliseconds: number) => {
    cancel();
    if (!stopped) cancel = schedule(milliseconds, read);
  };
  const waitForQuiet = () => {
    endQuiet();
    isQuiet = false;
    endQuiet = schedule(PAUSE, () => {
      isQuiet = true;
    });
  };
  return {
    touched: () => {
      retry = FIRST_RETRY;
      if (stopped) return;
      after(isQuiet ? AT_ONCE : PAUSE);
      waitForQuiet();
    },
    later: () => {
      after(retry);
      retry = Math.min(retry * 2, LAST_RETRY);
    },
    stop: () => {
      stopped = true;
      cancel();
      endQuiet();
    },
  };
}
