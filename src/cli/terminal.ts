/** Where the command line speaks: results on standard output, everything about the run on standard error. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly report: (text: string) => void;
  /** A line about work in progress, replaced by the next and cleared by an empty one; silent where nobody watches. */
  readonly progress: (text: string) => void;
}

/** How a command ended. */
export const EXIT = {
  done: 0,
  /** A finding that must be mended or explained; a compiled report that is 未定稿. */
  findings: 1,
  /** Input or definition refused. */
  refused: 2,
  /** Our own mistake. */
  internal: 70,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The streams of a process, as far as a terminal needs them. */
export interface Streams {
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly isTTY?: boolean; readonly write: (text: string) => unknown };
}

const CLEAR_LINE = "\r\u001b[K";

/** A terminal over the streams of a process; a line of progress never mixes with what is said after it. */
export function processTerminal({ stdout, stderr }: Streams): Terminal {
  const watched = stderr.isTTY === true;
  let shown = false;
  const progress = (text: string) => {
    if (!watched || (!shown && text === "")) return;
    stderr.write(CLEAR_LINE + text);
    shown = text !== "";
  };
  return {
    print: (text) => {
      progress("");
      stdout.write(text);
    },
    report: (text) => {
      progress("");
      stderr.write(text.endsWith("\n") ? text : `${text}\n`);
    },
    progress,
  };
}
