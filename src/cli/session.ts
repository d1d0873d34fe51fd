import type { FileSystem } from "./file-system";
import type { Terminal } from "./terminal";

/** What a command works with; nothing else of the outside world is reached for. */
export interface Session {
  readonly terminal: Terminal;
  readonly files: FileSystem;
  /** The moment of the run, for dates inside files; fixed by SOURCE_DATE_EPOCH. */
  readonly now: Date;
}

/** The moment of this run, or the one that SOURCE_DATE_EPOCH (seconds since 1970) fixes for reproducible files. */
export function momentOf(environment: Readonly<Record<string, string | undefined>>): Date {
  const fixed = environment.SOURCE_DATE_EPOCH;
  // Eleven digits reach the year 5138; more would be no date.
  return fixed !== undefined && /^\d{1,11}$/.test(fixed)
    ? new Date(Number(fixed) * 1000)
    : new Date();
}
