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
  | { readonly code: "xml-doctype"; readonly part: string };

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

/** A workbook that opens but is not one that these figures can be read from. */
export type ContentFailure =
  | { readonly code: "no-definition" }
  | { readonly code: "definition-garbled"; readonly detail: string }
  | { readonly code: "newer-format"; readonly found: string }
  | { readonly code: "figures-lost"; readonly labels: readonly string[] };
