import { compileResults } from "./compile-results";
import { createReport } from "./create-report";
import { fillDrafts } from "./fill-drafts";
import { importPrior } from "./import-prior";
import { keepExplanation, keepWaiver } from "./keep-explanation";
import { openPrior } from "./open-prior";
import { mendBook, putBack } from "./mend-book";
import { readBook } from "./read-book";
import { restoreLast } from "./restore-last";
import { saveTexts } from "./save-texts";

/** Everything that the pane does with a workbook. */
export const jobs = {
  read: readBook,
  fill: fillDrafts,
  create: createReport,
  openPrior,
  importPrior,
  compile: compileResults,
  explain: keepExplanation,
  waive: keepWaiver,
  mend: mendBook,
  putBack,
  word: saveTexts,
  restore: restoreLast,
};

export type Jobs = typeof jobs;
