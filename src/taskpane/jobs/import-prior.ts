import {
  importPrior as writePrior,
  keptPrior,
  planPrior,
  type PriorPlan,
  wantedChanges,
} from "../../app/import-prior";
import { succeed } from "../../core/model/result";
import { written } from "../state/last-write";
import { without } from "../state/transitions";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";
import { writtenNotice } from "./written-notice";

/**
 * Writes the figures that people saw into 上年, in one write, and reads them back. Read first: where 上年 was changed
 * meanwhile, what would be written is shown anew instead.
 */
export async function importPrior(desk: Desk, overwrite: boolean): Promise<Ending> {
  const shown = desk.state().priorImport;
  if (shown?.kind !== "plan") return succeed(undefined);
  const before = await readBook(desk);
  if (!before.ok) return before;
  const plan = planPrior(before.value, shown.source.figures);
  if (!samePlan(plan, shown.plan)) {
    desk.become((state) => ({ ...state, priorImport: { ...shown, plan, renewed: true } }));
    return succeed(undefined);
  }
  const changes = wantedChanges(plan, overwrite);
  if (changes.length === 0) {
    desk.become((state) => without(state, "priorImport"));
    return succeed(undefined);
  }
  const receipt = await writePrior(desk.workbook, before.value, changes);
  if (!receipt.ok) return receipt;
  desk.become((state) => without(written(state, "prior", receipt.value), "priorImport"));
  const back = await readBook(desk);
  if (!back.ok) {
    desk.readLater();
    return succeed(writtenNotice("importing", receipt.value));
  }
  const kept = keptPrior(back.value, changes, receipt.value.restorable === true);
  return kept.ok ? succeed(writtenNotice("importing", receipt.value)) : kept;
}

/** Whether two plans would write the same over the same. */
function samePlan(a: PriorPlan, b: PriorPlan): boolean {
  const lines = ({ fresh, conflicts }: PriorPlan) =>
    JSON.stringify(
      [fresh, conflicts].map((changes) =>
        changes.map(({ figure, before, after }) => [figure, before, after]),
      ),
    );
  return lines(a) === lines(b);
}
