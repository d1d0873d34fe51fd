import { keepSettings } from "../../app/kept-settings";
import { succeed } from "../../core/model/result";
import { cellOf } from "../../workbook/address";
import type { Desk, Ending } from "../jobs/desk";
import type { Jobs } from "../jobs/jobs";
import { loadJobs } from "../jobs/load-jobs";
import { failed, type JobRunner, settled } from "./job-runner";
import type { OwnSelections } from "./own-selections";
import type { PaneActions } from "./pane-state";
import * as transitions from "./transitions";

/** What people can do, over a workbook. */
export function paneActions(desk: Desk, runner: JobRunner, own: OwnSelections): PaneActions {
  const become: Desk["become"] = (step) => desk.become(step);
  let explained = 0;
  let opened = 0;
  const actions: PaneActions = {
    go: (view) => become((state) => transitions.shown(state, view)),
    goToFigure: (figure) => become((state) => transitions.atFigure(state, figure)),
    goToSection: (section) => become((state) => transitions.atSection(state, section)),
    draft: (figure, update) => become((state) => transitions.drafted(state, figure, update)),
    discard: (figure) => become((state) => transitions.discarded(state, figure)),
    draftText: (key, draft) => become((state) => transitions.draftedText(state, key, draft)),
    saveTexts: (texts) =>
      runner.run(
        "wording",
        `wording ${JSON.stringify([...texts])}`,
        () => withJobs((jobs) => jobs.word(desk, texts)),
        () => void actions.saveTexts(texts),
      ),
    dismiss: () => become((state) => transitions.without(state, "notice")),
    copied: () => become(transitions.copied),
    saved: () => become(transitions.saved),
    reread: () =>
      runner.run(
        "reading",
        "reading",
        () => withJobs((jobs) => justRead(jobs, desk)),
        () => void actions.reread(),
      ),
    commit: (figures) =>
      runner.run(
        "filling",
        figures === undefined ? "filling" : `filling ${JSON.stringify(figures)}`,
        () => withJobs((jobs) => jobs.fill(desk, figures)),
        () => void actions.commit(figures),
      ),
    compile: () =>
      runner.run(
        "compiling",
        "compiling",
        () => withJobs((jobs) => jobs.compile(desk)),
        () => void actions.compile(),
      ),
    restore: () =>
      runner.run(
        "restoring",
        "restoring",
        () => withJobs((jobs) => jobs.restore(desk)),
        () => void actions.restore(),
      ),
    create: (request) =>
      runner.run(
        "creating",
        "creating",
        () => withJobs((jobs) => jobs.create(desk, request)),
        () => void actions.create(request),
      ),
    askPrior: () => become((state) => ({ ...state, priorImport: { kind: "asking" } })),
    openPrior: (file) =>
      runner.run(
        "reading",
        `opening ${(opened += 1)}`,
        () => withJobs((jobs) => jobs.openPrior(desk, file)),
        () => void actions.openPrior(file),
      ),
    importPrior: (overwrite) =>
      runner.run(
        "importing",
        "importing",
        () => withJobs((jobs) => jobs.importPrior(desk, overwrite)),
        () => void actions.importPrior(overwrite),
      ),
    closePrior: () => become((state) => transitions.without(state, "priorImport")),
    explain: (rules, text, by) =>
      runner.run(
        "explaining",
        `explaining ${(explained += 1)}`,
        () => withJobs((jobs) => jobs.explain(desk, rules, text, by)),
        () => void actions.explain(rules, text, by),
      ),
    waive: (rule, text, by) =>
      runner.run(
        "explaining",
        `explaining ${(explained += 1)}`,
        () => withJobs((jobs) => jobs.waive(desk, rule, text, by)),
        () => void actions.waive(rule, text, by),
      ),
    mend: (rules) =>
      runner.run(
        "mending",
        `mending ${JSON.stringify(rules)}`,
        () => withJobs((jobs) => jobs.mend(desk, rules)),
        () => void actions.mend(rules),
      ),
    putBack: () =>
      runner.run(
        "mending",
        "putting back",
        () => withJobs((jobs) => jobs.putBack(desk)),
        () => void actions.putBack(),
      ),
    select: async (place) => {
      const cell = cellOf(place);
      own.add(cell);
      const shown = await settled(() => desk.workbook.select(cell));
      if (!shown.ok)
        become((state) => failed(state, shown.failure, () => void actions.select(place)));
    },
    change: (settings) => {
      become((state) => transitions.chosen(state, settings));
      void runner.quietly("settings", () => keepSettings(desk.workbook, desk.state().settings));
    },
  };
  return actions;
}

async function withJobs(work: (jobs: Jobs) => Promise<Ending>): Promise<Ending> {
  return work(await loadJobs());
}

async function justRead(jobs: Jobs, desk: Desk): Promise<Ending> {
  const report = await jobs.read(desk);
  return report.ok ? succeed(undefined) : report;
}
