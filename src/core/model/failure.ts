import type { Place } from "./entry";

/** The world refused: what kept a workbook or a file from being read or written. Words are made in core/messages. */
export type Failure = WorkbookFailure | FileFailure | ContentFailure;

/** What a spreadsheet or its file refused. */
export type WorkbookFailure =
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "sheet-exists"; readonly sheet: string }
  /** A text that is longer than a cell holds; nothing was written. */
  | { readonly code: "text-too-long"; readonly sheet: string; readonly address: string }
  | { readonly code: "not-a-zip" }
  | { readonly code: "old-xls" }
  | { readonly code: "encrypted" }
  | { readonly code: "truncated" }
  | { readonly code: "part-damaged"; readonly part: string }
  | { readonly code: "part-too-large"; readonly part: string; readonly limitMegabytes: number }
  | { readonly code: "part-too-dense"; readonly part: string; readonly limitRatio: number }
  | { readonly code: "too-many-parts"; readonly limit: number }
  | { readonly code: "not-a-workbook"; readonly found?: string }
  | { readonly code: "xml-broken"; readonly part: string; readonly offset: number }
  | { readonly code: "xml-doctype"; readonly part: string }
  | HostFailure;

/** What a spreadsheet program that is running refused; nothing was written but where a code says so. */
export type HostFailure =
  /** Somebody is typing in a cell, and the program takes no request until that is done. */
  | { readonly code: "cell-editing" }
  | { readonly code: "sheet-protected"; readonly sheet?: string }
  | { readonly code: "book-read-only" }
  /** The workbook's structure is protected: no sheet can be added or taken away. */
  | { readonly code: "book-protected" }
  | { readonly code: "host-busy" }
  /** The program does not answer any more; whether the last request was carried out is not known. */
  | { readonly code: "host-lost" }
  /** The program is too old for what was asked. */
  | { readonly code: "api-missing"; readonly api: string }
  | { readonly code: "payload-too-large" }
  /** Any other refusal, by the program's own code. */
  | { readonly code: "host-refused"; readonly detail: string }
  /** A write in several parts broke off after some of them. */
  | {
      readonly code: "partly-written";
      readonly cellsWritten: number;
      readonly cellsPlanned: number;
      readonly cause: HostFailure;
      /** Whether restoring the last write puts back what was there. */
      readonly restorable: boolean;
    }
  /** Everything was written, but these cells hold something else now. */
  | { readonly code: "not-kept"; readonly cells: readonly Place[]; readonly restorable: boolean }
  | { readonly code: "nothing-to-restore" }
  /** Restoring would undo what people did since; nothing was restored. */
  | { readonly code: "changed-since"; readonly cells: readonly Place[] };

/** What the file system refused. */
export type FileFailure =
  | { readonly code: "file-missing" }
  | { readonly code: "is-a-directory" }
  | { readonly code: "no-permission" }
  | { readonly code: "write-protected" }
  | { readonly code: "open-elsewhere" }
  | { readonly code: "changed-meanwhile" }
  | { readonly code: "disk-full" }
  | { readonly code: "already-there" }
  | { readonly code: "folder-missing" }
  | { readonly code: "system"; readonly detail: string };

/** A workbook that opens but does not hold what a use case needs of it. */
export type ContentFailure =
  | { readonly code: "no-definition" }
  | { readonly code: "definition-garbled"; readonly detail: string }
  | { readonly code: "newer-format"; readonly found: string }
  | {
      readonly code: "figures-lost";
      readonly labels: readonly string[];
      /** Where they can be put back, blank, sheet by sheet; absent where nothing safe can be done. */
      readonly putBack?: readonly PutBack[];
    }
  /** A finding to be explained or mended is none any more. */
  | { readonly code: "finding-gone" }
  /** A finding to be explained has to be mended instead. */
  | { readonly code: "finding-hard" }
  /** A finding to be waived is none that can be. */
  | { readonly code: "finding-not-waivable" }
  | { readonly code: "waiver-unsigned" }
  /** A text that explains nothing: hardly a word, stock words alone, a gap left open, the same at three findings. */
  | { readonly code: "explanation-short" }
  | { readonly code: "explanation-stock" }
  | { readonly code: "explanation-gap" }
  | { readonly code: "explanation-repeated" }
  /** As the workbook stands now, nothing safe would mend the finding; nothing was written. */
  | { readonly code: "mend-unsafe" };

/** Rows of figures that are put back on a sheet: at the end of its table, or with the whole sheet anew. */
export interface PutBack {
  readonly sheet: string;
  readonly rows: number;
  readonly isNew: boolean;
}
