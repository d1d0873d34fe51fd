import { figureAt } from "../../app/figure-at";
import type { LiveListener } from "../../workbook/live-workbook";
import type { Desk } from "../jobs/desk";
import { loadJobs } from "../jobs/load-jobs";
import { mayPass } from "../jobs/worth-retrying";
import { failed } from "./job-runner";
import type { OwnSelections } from "./own-selections";
import type { RecheckTimer } from "./recheck-timer";
import { atFigure, marked } from "./transitions";

/** Reads again because somebody edited; Excel may not want to just then, and is asked again. */
export async function recheck(desk: Desk, timer: RecheckTimer): Promise<void> {
  const jobs = await loadJobs();
  const report = await jobs.read(desk);
  if (report.ok) return;
  if (mayPass(report.failure)) timer.later();
  else desk.become((state) => failed(state, report.failure, () => timer.touched()));
}

/** What the pane does when something happens in the workbook. */
export function listener(desk: Desk, timer: RecheckTimer, own: OwnSelections): LiveListener {
  return {
    edited: () => {
      // Somebody else's workbook is theirs alone: it is not read again for every cell that they type.
      if (desk.state().book.kind !== "other") timer.touched();
    },
    selected: (cell) => {
      const { book, view } = desk.state();
      if (own.takes(cell) || book.kind !== "open") return;
      if (view !== "fill" && view !== "summary") return;
      const figure = figureAt(book.report, cell);
      if (view === "summary") desk.become((state) => marked(state, figure));
      else if (figure !== undefined) desk.become((state) => atFigure(state, figure));
    },
  };
}
