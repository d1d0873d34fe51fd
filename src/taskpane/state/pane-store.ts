import { createStore, type StoreApi } from "zustand/vanilla";
import { recallSettings } from "../../app/kept-settings";
import type { Language } from "../../core/messages/language";
import type { Failure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { Workbook } from "../../workbook/port";
import type { Desk } from "../jobs/desk";
import { withLastWrite } from "./last-write";
import type { DraftStorage } from "./draft-storage";
import type { HostFacts } from "./host-facts";
import { jobRunner } from "./job-runner";
import { ownSelections } from "./own-selections";
import { paneActions } from "./pane-actions";
import type { PaneActions, PaneState, View } from "./pane-state";
import { recheckTimer, type Schedule } from "./recheck-timer";
import { chosen } from "./transitions";
import { listener, recheck } from "./watching";

/** What the pane is given by the page that it lives in. */
export interface PaneSurroundings {
  readonly workbook: LiveWorkbook;
  readonly host: HostFacts;
  readonly language: Language;
  readonly view: View;
  readonly drafts: DraftStorage;
  readonly schedule: Schedule;
  openFile(bytes: Uint8Array): Promise<Result<Workbook, Failure>>;
}

/** The pane without a face: its state and what can be done. */
export interface PaneStore {
  readonly states: StoreApi<PaneState>;
  readonly actions: PaneActions;
  /** Reads the workbook for the first time and listens to it. */
  start(): Promise<void>;
  /** Another theme. */
  setTheme(theme: HostFacts["theme"]): void;
  /** Ends everything that would still come; what is under way in the workbook is finished there. */
  stop(): void;
}

/** Makes the pane over a workbook; nothing happens before `start`. */
export function paneStore(surroundings: PaneSurroundings): PaneStore {
  const { workbook, drafts, schedule } = surroundings;
  const states = createStore<PaneState>()(() => firstState(surroundings));
  let stopped = false;
  const become: Desk["become"] = (step) => {
    if (!stopped) states.setState(step(states.getState()), true);
  };
  const timer = recheckTimer(schedule, () => {
    void runner.quietly("recheck", () => recheck(desk, timer));
  });
  const desk: Desk = {
    workbook,
    state: () => states.getState(),
    become,
    openFile: (bytes) => surroundings.openFile(bytes),
    readLater: () => timer.later(),
  };
  const runner = jobRunner(desk);
  const own = ownSelections();
  const actions = paneActions(desk, runner, own);
  const recall = () => runner.quietly("recall", () => recallAll(desk));
  let endListening: () => Promise<void> = () => Promise.resolve();
  states.subscribe((now, before) => {
    if (now.drafts !== before.drafts) drafts.save(now.drafts);
    if (now.texts !== before.texts) drafts.saveTexts(now.texts);
    if (wasRead(now) && !wasRead(before)) void recall();
  });
  return {
    states,
    actions,
    start: async () => {
      const first = actions.reread();
      const listening = await workbook.listen(listener(desk, timer, own));
      if (listening.ok) endListening = listening.value;
      if (stopped) await endListening();
      await first;
    },
    setTheme: (theme) => become((state) => ({ ...state, host: { ...state.host, theme } })),
    stop: () => {
      stopped = true;
      timer.stop();
      void endListening();
    },
  };
}

function firstState({ view, language, host, drafts }: PaneSurroundings): PaneState {
  return {
    view,
    settings: { language },
    host,
    book: { kind: "loading" },
    drafts: drafts.load(),
    texts: drafts.loadTexts(),
  };
}

/** Whether the workbook let itself be read, ours or not. */
function wasRead({ book }: PaneState): boolean {
  return book.kind === "open" || book.kind === "other";
}

/** What people chose before in this workbook, and what could be taken back; neither is worth a word where it fails. */
async function recallAll(desk: Desk): Promise<void> {
  const kept = await recallSettings(desk.workbook);
  if (kept.ok) desk.become((state) => chosen(state, kept.value));
  const last = await desk.workbook.lastWrite();
  if (last.ok) desk.become((state) => withLastWrite(state, last.value));
}
