import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { Drafts } from "../../../src/app/drafts";
import type { OpenReport } from "../../../src/app/open-report";
import type { View } from "../../../src/taskpane/state/pane-state";
import type { TextDrafts } from "../../../src/taskpane/state/text-draft";
import { type PaneStore, paneStore } from "../../../src/taskpane/state/pane-store";
import {
  type MemoryLiveWorkbook,
  memoryLiveWorkbook,
} from "../../../src/workbook/memory-live-workbook";
import { cellOfRow } from "../../../src/workbook/figure-row";
import type { CellAddress } from "../../../src/workbook/port";
import { fillSample, HOST } from "./sample-state";

/** The pane over a workbook in memory, with the clock in the test's hand. */
export interface LivePane {
  readonly workbook: MemoryLiveWorkbook;
  readonly store: PaneStore;
  /** Lets everything happen that is waiting for a while to pass, once, and waits until the pane is idle. */
  readonly pass: () => Promise<void>;
  /** What is kept over a reload. */
  readonly kept: () => Drafts;
  readonly keptTexts: () => TextDrafts;
}

interface Given {
  readonly workbook?: MemoryLiveWorkbook;
  readonly drafts?: Drafts;
  readonly texts?: TextDrafts;
  readonly view?: View;
}

/** A pane that was not started yet. */
export function livePane({
  workbook = memoryLiveWorkbook(),
  drafts = new Map(),
  texts = new Map(),
  view = "start",
}: Given = {}): LivePane {
  let kept = drafts;
  let keptTexts = texts;
  let waiting: readonly (() => void)[] = [];
  const store = paneStore({
    workbook,
    host: HOST,
    language: "zh-CN",
    view,
    drafts: {
      load: () => kept,
      save: (next) => void (kept = next),
      loadTexts: () => keptTexts,
      saveTexts: (next) => void (keptTexts = next),
    },
    schedule: (_, run) => {
      waiting = [...waiting, run];
      return () => void (waiting = waiting.filter((one) => one !== run));
    },
    openFile: (bytes) => Promise.resolve(openXlsx(bytes)),
  });
  const pass = async () => {
    const due = waiting;
    waiting = [];
    for (const run of due) run();
    await idle();
  };
  return { workbook, store, pass, kept: () => kept, keptTexts: () => keptTexts };
}

/** A pane over the sample, started. */
export async function sampledPane(given: Given = {}): Promise<LivePane> {
  const workbook = given.workbook ?? memoryLiveWorkbook();
  await fillSample(workbook);
  const pane = livePane({ ...given, workbook });
  await pane.store.start();
  await idle();
  return pane;
}

/** Everything that was promised has happened. */
export async function idle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The report in front of the pane. */
export function reportOf(store: PaneStore): OpenReport {
  const { book } = store.states.getState();
  if (book.kind !== "open") throw new Error(`the workbook is ${book.kind}`);
  return book.report;
}

/** The cell of a figure in this year's column. */
export function cellOfFigure(store: PaneStore, figure: string): CellAddress {
  const row = reportOf(store).book.located.rows.get(figure);
  const cell = row && cellOfRow(row, "current");
  if (cell === undefined) throw new Error(`no cell of ${figure}`);
  return cell;
}
