import type { Language } from "../../core/messages/language";
import { fail } from "../../core/model/result";

/** What keeps a command line from being understood. */
export interface UsageMistake {
  readonly code: UsageCode;
  /** The option or word concerned, as it was written. */
  readonly found: string;
  /** The command whose help says more; empty where none was recognised. */
  readonly command: string;
  readonly language: Language;
}

/** What is wrong; chooses the sentence. */
export type UsageCode =
  | "unknown-command"
  | "unknown-option"
  | "option-without-value"
  | "option-with-value"
  | "option-twice"
  | "missing-option"
  | "missing-book"
  | "too-many-books"
  | "bad-year"
  | "bad-format"
  | "bad-language"
  | "bad-decimals"
  | "not-xlsx"
  | "needs-target"
  | "two-targets"
  | "chart-and-no-chart"
  | "nothing-to-check"
  | "two-sources"
  | "two-priors"
  | "same-file"
  | "unknown-action"
  | "missing-definition"
  | "too-many-definitions";

/** A mistake of one command's line. */
export type Complain = (code: UsageCode, found?: string) => Complaint;

/** A mistake as the outcome of reading. */
export interface Complaint {
  readonly ok: false;
  readonly failure: UsageMistake;
}

/** Says what is wrong with the line of a command; `command` is empty where none was recognised. */
export function complainerOf(command: string, language: Language): Complain {
  return (code, found = "") => fail({ code, found, command, language });
}
