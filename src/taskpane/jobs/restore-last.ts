import { succeed } from "../../core/model/result";
import { without } from "../state/transitions";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";

/** Takes the last write back, whoever made it, and reads what is there then. */
export async function restoreLast(desk: Desk): Promise<Ending> {
  const receipt = await desk.workbook.restoreLast();
  if (!receipt.ok) return receipt;
  const wasResults = desk.state().lastWrite?.purpose === "results";
  desk.become((state) => {
    const next = without(state, "lastWrite");
    return wasResults ? without(next, "compiledFrom") : next;
  });
  const back = await readBook(desk);
  if (!back.ok) desk.readLater();
  return succeed({ kind: "restored", cells: receipt.value.cellsWritten });
}
