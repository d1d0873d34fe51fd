import { readFileSync } from "node:fs";
import { officeFile } from "./office-file";

/** Evaluates a file of Microsoft's package, unchanged, among the globals of this test file. */
export function evaluateOffice(name: string): void {
  // eslint-disable-next-line no-eval -- a script that expects a page; nothing of it is ours
  const evaluate = eval;
  evaluate(readFileSync(officeFile(name), "utf8"));
}
