import { explainFindings, type Signed, waiveFinding } from "../../app/explanations";
import type { Failure } from "../../core/model/failure";
import { type Result, succeed } from "../../core/model/result";
import type { OpenReport } from "../../app/open-report";
import type { Receipt } from "../../workbook/port";
import { written } from "../state/last-write";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";
import { writtenNotice } from "./written-notice";

/** Keeps an explanation for findings in the workbook, signed where somebody gave a name; an empty text takes it away. */
export function keepExplanation(
  desk: Desk,
  rules: readonly string[],
  text: string,
  by = "",
): Promise<Ending> {
  return kept(desk, (report) => explainFindings(desk.workbook, report, rules, text, signedNow(by)));
}

/** Keeps in the workbook that somebody waives a finding, and why. */
export function keepWaiver(desk: Desk, rule: string, text: string, by: string): Promise<Ending> {
  return kept(desk, (report) => waiveFinding(desk.workbook, report, rule, text, signedNow(by)));
}

/** Reads the workbook, writes what is said of it, and reads it back. */
async function kept(
  desk: Desk,
  write: (report: OpenReport) => Promise<Result<Receipt, Failure>>,
): Promise<Ending> {
  const before = await readBook(desk);
  if (!before.ok) return before;
  const receipt = await write(before.value);
  if (!receipt.ok) return receipt;
  desk.become((state) => written(state, "explanations", receipt.value));
  const back = await readBook(desk);
  if (!back.ok) desk.readLater();
  return succeed(writtenNotice("explaining", receipt.value));
}

/** Who, as far as it was given, and when: the minute by the clock of this computer. */
function signedNow(by: string): Signed {
  const now = new Date();
  const two = (value: number) => value.toString().padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  const name = by.trim();
  return {
    ...(name !== "" && { by: name }),
    at: `${day} ${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}
