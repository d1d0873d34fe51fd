import { explainFindings } from "../../app/explanations";
import { succeed } from "../../core/model/result";
import { written } from "../state/last-write";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";
import { writtenNotice } from "./written-notice";

/** Keeps an explanation for findings in the workbook; an empty text takes it away. */
export async function keepExplanation(
  desk: Desk,
  rules: readonly string[],
  text: string,
): Promise<Ending> {
  const before = await readBook(desk);
  if (!before.ok) return before;
  const receipt = await explainFindings(desk.workbook, before.value, rules, text);
  if (!receipt.ok) return receipt;
  desk.become((state) => written(state, "explanations", receipt.value));
  const back = await readBook(desk);
  if (!back.ok) desk.readLater();
  return succeed(writtenNotice("explaining", receipt.value));
}
