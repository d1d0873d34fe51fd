import type { Place } from "../../model/entry";
import type { Failure, HostFailure } from "../../model/failure";
import { hollowInEnglish } from "./resolutions";

/** What was refused and what to do next; goes on after the name of the file or sheet. */
export function failureInEnglish(failure: Failure): string {
  switch (failure.code) {
    case "sheet-missing":
      return `there is no sheet "${failure.sheet}". Restore it, or begin again from an unchanged file.`;
    case "sheet-exists":
      return `there is a sheet "${failure.sheet}" already. Rename it first.`;
    case "text-too-long":
      return `the text for ${failure.sheet}!${failure.address} is longer than the 32,767 characters that a cell holds; nothing was written. Shorten it and try again.`;
    case "not-a-zip":
      return "this is not an .xlsx file. Open the original in Excel or WPS and save it as .xlsx.";
    case "old-xls":
      return "this is an old .xls file. Open it in Excel or WPS and save it as .xlsx.";
    case "encrypted":
      return "the file has a password to open. Remove the password in Excel and save a copy.";
    case "truncated":
      return "the file is incomplete; copying or saving probably broke off. Copy or download it again.";
    case "part-damaged":
      return `the file is damaged (checksum of ${failure.part}). Let Excel repair it, or use a backup.`;
    case "part-too-large":
      return `${failure.part} unpacks to more than ${failure.limitMegabytes} MB, which no ordinary workbook does; not opened. Check where the file comes from.`;
    case "part-too-dense":
      return `${failure.part} is packed more than ${failure.limitRatio}:1, as files made to exhaust memory are; not opened. Check where the file comes from.`;
    case "too-many-parts":
      return `it holds more than ${failure.limit} parts, which no ordinary workbook does; not opened. Check where the file comes from.`;
    case "not-a-workbook":
      return `this is not an Excel workbook${failure.found === undefined ? "" : ` (it looks like ${failure.found})`}. Choose an .xlsx file that this tool made.`;
    case "xml-broken":
      return `the file's content is broken (${failure.part}, character ${failure.offset}). Let Excel repair it, or use a backup.`;
    case "xml-doctype":
      return `${failure.part} has a DOCTYPE, which is not allowed; not opened. Check where the file comes from.`;
    case "cell-editing":
      return "a cell is being edited. Press Enter to finish, then try again.";
    case "sheet-protected":
      return `${failure.sheet === undefined ? "a sheet" : `sheet "${failure.sheet}"`} is protected; nothing was written. Unprotect it under Review, then try again.`;
    case "book-read-only":
      return "the workbook is read-only; nothing was written. Save a copy, or choose Enable Editing.";
    case "book-protected":
      return "the workbook's structure is protected, so no sheet can be added or removed; nothing was written. Unprotect the workbook under Review, then try again.";
    case "host-busy":
      return "Excel is busy and did not do this. Wait a moment and try again.";
    case "host-lost":
      return "Excel does not answer. See whether the figures were written, then check again; if that fails, reopen the pane.";
    case "api-missing":
      return `this version of Excel cannot do this (${failure.api}). Update Excel, or do it by hand.`;
    case "payload-too-large":
      return "too much for Excel at once; nothing was written. Remove large sheets that are not needed and try again.";
    case "host-refused":
      return `Excel refused (${failure.detail}). Try again; if that fails, save and reopen the workbook.`;
    case "partly-written":
      return `only ${failure.cellsWritten} of ${failure.cellsPlanned} cells were written, then it broke off: ${CAUSES[failure.cause.code]}.${failure.restorable ? " Restore the last write to go back." : " Look over the cells that were written."}`;
    case "not-kept":
      return `written, but ${failure.cells.length} cells hold something else: ${placesOf(failure.cells)}. Look them over${failure.restorable ? ", or restore the last write" : ""}.`;
    case "nothing-to-restore":
      return "there is nothing to restore: this tool has written nothing yet, or its last write was restored already.";
    case "changed-since":
      return `these cells were changed after the write, so nothing was restored: ${placesOf(failure.cells)}. Note what is to be kept, then change them by hand.`;
    case "file-missing":
      return "there is no such file. Check the path and the name.";
    case "is-a-directory":
      return "this is a folder, not a file. Give a file name.";
    case "no-permission":
      return "no permission to read or write this file. Choose another place, or ask for access.";
    case "write-protected":
      return "the file is read-only and was not changed. Make it writable, or save to a new file with -o.";
    case "open-elsewhere":
      return "the file is open in Excel or WPS. Save and close it there, then try again; if it is not open, delete the file of the same name beginning with ~$ or .~lock beside it.";
    case "changed-meanwhile":
      return "somebody changed the file after it was read, and nothing was written. Run the command again.";
    case "disk-full":
      return "the disk is full and nothing was written; the old file is intact. Make room and try again.";
    case "already-there":
      return "a file of that name exists and was not replaced. Choose another name, or add --force.";
    case "folder-missing":
      return "the folder to save in does not exist. Create it, or choose another place.";
    case "system":
      return `the system refused (${failure.detail}); the old file is intact. Try again later or elsewhere.`;
    case "no-definition":
      return "this is not a workbook that this tool made (no report definition inside). Create one with fazhi new, or choose the right file.";
    case "definition-garbled":
      return `the report definition inside the workbook is damaged (${GARBLED[failure.detail] ?? failure.detail}). Use a backup, or create a new workbook with fazhi new and fill it.`;
    case "newer-format":
      return `the workbook was made by a newer version of this tool (format ${failure.found}). Update the tool first.`;
    case "figures-lost":
      return `no cell was found for these figures, neither by id nor by name: ${failure.labels.join(", ")}. Restore the deleted sheet or rows, or begin again from a backup.`;
    case "finding-gone":
      return "there is no such finding any more, so nothing was written. Check again.";
    case "finding-hard":
      return "this finding has to be corrected, explaining it is not enough; nothing was written.";
    case "finding-not-waivable":
      return "this finding cannot be waived: fill in what is owed, correct what is no number, explain what is not hard. Nothing was written.";
    case "waiver-unsigned":
      return "a waiver needs the name of whoever agrees to it. Nothing was written; put in the name.";
    case "explanation-short":
      return `${hollowInEnglish.short} Nothing was written.`;
    case "explanation-stock":
      return `${hollowInEnglish.stock} Nothing was written.`;
    case "explanation-gap":
      return `${hollowInEnglish.gap} Nothing was written.`;
    case "explanation-repeated":
      return `${hollowInEnglish.repeated} Nothing was written.`;
    case "mend-unsafe":
      return "as the workbook stands nothing safe can be done in one click; nothing was written. Mend it by hand, or restore a backup.";
  }
}

/** Why a write broke off, in a few words: what each says of nothing being written would be wrong here. */
const CAUSES: Readonly<Record<HostFailure["code"], string>> = {
  "cell-editing": "a cell is being edited",
  "sheet-protected": "a sheet is protected",
  "book-read-only": "the workbook is read-only",
  "book-protected": "the workbook's structure is protected",
  "host-busy": "Excel is busy",
  "host-lost": "Excel does not answer",
  "api-missing": "this version of Excel cannot do it",
  "payload-too-large": "too much at once",
  "host-refused": "Excel refused",
  "partly-written": "it broke off again",
  "not-kept": "reading back shows something else",
  "nothing-to-restore": "there is nothing to restore",
  "changed-since": "somebody changed these cells",
};

/** The first few cells by their places: enough to begin with. */
function placesOf(cells: readonly Place[]): string {
  const shown = cells.slice(0, 5).map(({ sheet, address }) => `${sheet}!${address}`);
  return (
    shown.join(", ") +
    (cells.length > shown.length ? ` and ${cells.length - shown.length} more` : "")
  );
}

/** What was found wrong with the definition that travels in a workbook; other details name their place themselves. */
const GARBLED: Readonly<Record<string, string | undefined>> = {
  "missing-piece": "some pieces of its text are missing",
  length: "its text has another length than it was written with",
  json: "its text is no complete JSON",
};
