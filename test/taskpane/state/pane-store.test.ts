import { describe, expect, it } from "@jest/globals";
import { formatDecimal } from "../../../src/core/model/decimal";
import type { HostFailure } from "../../../src/core/model/failure";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import type { PaneStore } from "../../../src/taskpane/state/pane-store";
import { memoryLiveWorkbook } from "../../../src/workbook/memory-live-workbook";
import { cellOfFigure, idle, livePane, reportOf, sampledPane } from "../../support/pane/live-pane";

const EDITING: HostFailure = { code: "cell-editing" };

const stateOf = (store: PaneStore): PaneState => store.states.getState();

/** What the workbook holds of a figure, as the pane shows it. */
function statedIn(store: PaneStore, figure: string): string {
  const entry = reportOf(store).book.figures.current.get(figure)?.entry;
  if (entry?.state !== "stated") return entry?.state ?? "blank";
  const { value, qualifier = "" } = entry.quantity;
  return `${qualifier}${formatDecimal(value)}`;
}

describe("opening", () => {
  it("a workbook of somebody else is left alone", async () => {
    const { store } = livePane();
    await store.start();
    expect(stateOf(store).book).toEqual({ kind: "other" });
    expect(stateOf(store).notice).toBeUndefined();
  });

  it("a workbook of ours is read and checked", async () => {
    const { store } = await sampledPane();
    const { book, job } = stateOf(store);
    expect(book.kind === "open" && book.checked.checks.length).toBeGreaterThan(30);
    expect(job).toBeUndefined();
  });

  it("a refusal is shown once, in the view, and reading again mends it", async () => {
    const pane = await sampledPane();
    const { store } = livePane({ workbook: pane.workbook });
    pane.workbook.refuseNext(EDITING);
    await store.start();
    expect(stateOf(store).book).toEqual({ kind: "refused", failure: EDITING });
    expect(stateOf(store).notice).toBeUndefined();
    await store.actions.reread();
    expect(stateOf(store).book.kind).toBe("open");
  });

  it("what people chose in this workbook before is found again", async () => {
    const first = await sampledPane();
    first.store.actions.change({ language: "en", rateDecimals: 1 });
    await idle();
    const second = livePane({ workbook: first.workbook });
    await second.store.start();
    await idle();
    expect(stateOf(second.store).settings).toEqual({ language: "en", rateDecimals: 1 });
    second.store.actions.change({ rateDecimals: undefined });
    expect(stateOf(second.store).settings).toEqual({ language: "en" });
  });

  it("settings that somebody else wrote are not believed", async () => {
    const { workbook } = await sampledPane();
    await workbook.keep("pane-settings", '{"language":"fr","rateDecimals":99}');
    const { store } = livePane({ workbook });
    await store.start();
    await idle();
    expect(stateOf(store).settings).toEqual({ language: "zh-CN" });
  });

  it("what the ribbon wrote before can be taken back", async () => {
    const { store } = await sampledPane();
    expect(stateOf(store).lastWrite?.purpose).toBe("fill");
  });
});

describe("filling", () => {
  it("what is typed is kept, written on commit and told", async () => {
    const { store, kept } = await sampledPane();
    store.actions.draft("信访.来电来访", { typed: "近400" });
    expect(kept().get("信访.来电来访")).toEqual({ typed: "近400" });
    expect(statedIn(store, "信访.来电来访")).toBe("370");
    await store.actions.commit();
    expect(statedIn(store, "信访.来电来访")).toBe("near400");
    expect(stateOf(store).drafts.size).toBe(0);
    expect(kept().size).toBe(0);
    expect(stateOf(store).notice).toMatchObject({ kind: "written", restorable: true });
  });

  it("what cannot be read stays typed and keeps nothing else from being written", async () => {
    const { store } = await sampledPane();
    store.actions.draft("信访.来电来访", { typed: "许多" });
    store.actions.draft("信访.转办", { typed: "59" });
    await store.actions.commit();
    expect([...stateOf(store).drafts.keys()]).toEqual(["信访.来电来访"]);
    expect(statedIn(store, "信访.转办")).toBe("59");
  });

  it("with nothing typed nothing is asked of the workbook", async () => {
    const { store, workbook } = await sampledPane();
    workbook.refuseNext(EDITING);
    await store.actions.commit();
    expect(stateOf(store).notice).toBeUndefined();
  });

  it.each([
    ["reading", 0],
    ["writing", 1],
  ])("a refusal when %s keeps what was typed, and 重试 writes it", async (_, calls) => {
    const { store, workbook } = await sampledPane();
    store.actions.draft("信访.转办", { typed: "59" });
    refuseAfter(workbook, calls);
    await store.actions.commit();
    const { notice, drafts } = stateOf(store);
    expect(notice).toMatchObject({ kind: "failed", failure: EDITING });
    expect(drafts.get("信访.转办")).toEqual({ typed: "59" });
    if (notice?.kind === "failed") notice.retry?.();
    await idle();
    expect(statedIn(store, "信访.转办")).toBe("59");
    expect(stateOf(store).notice?.kind).toBe("written");
  });

  it("a refusal when reading back shows what was written and reads later", async () => {
    const { store, workbook, pass } = await sampledPane();
    store.actions.draft("信访.转办", { typed: "59" });
    refuseAfter(workbook, 2);
    await store.actions.commit();
    expect(stateOf(store).notice?.kind).toBe("written");
    expect(statedIn(store, "信访.转办")).toBe("59");
    const before = reportOf(store);
    await pass();
    expect(reportOf(store)).not.toBe(before);
    expect(statedIn(store, "信访.转办")).toBe("59");
  });

  it("what is typed while a write is under way is not lost", async () => {
    const { store, workbook } = await sampledPane();
    store.actions.draft("信访.转办", { typed: "59" });
    const write = workbook.write.bind(workbook);
    const typedMeanwhile: typeof write = (changes) => {
      store.actions.draft("信访.转办", { typed: "60" });
      store.actions.draft("信访.办结", { typed: "58" });
      Object.assign(workbook, { write });
      return write(changes);
    };
    Object.assign(workbook, { write: typedMeanwhile });
    await store.actions.commit();
    expect(statedIn(store, "信访.转办")).toBe("59");
    expect([...stateOf(store).drafts.keys()]).toEqual(["信访.转办", "信访.办结"]);
    await store.actions.commit();
    expect(statedIn(store, "信访.转办")).toBe("60");
    expect(statedIn(store, "信访.办结")).toBe("58");
  });

  it("commits that wait are one", async () => {
    const { store, workbook } = await sampledPane();
    const reads = countReads(workbook);
    store.actions.draft("信访.转办", { typed: "59" });
    await Promise.all([store.actions.commit(), store.actions.commit(), store.actions.commit()]);
    expect(reads()).toBe(2);
  });

  it("what was typed survives a reload of the pane", async () => {
    const first = await sampledPane();
    first.store.actions.draft("信访.转办", { typed: "59" });
    first.store.stop();
    const second = livePane({ workbook: first.workbook, drafts: first.kept() });
    await second.store.start();
    await second.store.actions.commit();
    expect(statedIn(second.store, "信访.转办")).toBe("59");
  });

  it("what was typed for a figure that this report does not ask goes", async () => {
    const { store } = await sampledPane({ drafts: new Map([["别的.数", { typed: "1" }]]) });
    expect(stateOf(store).drafts.size).toBe(0);
  });
});

describe("what people do in the sheet", () => {
  it("an edit is checked after a pause, without a word", async () => {
    const { store, workbook, pass } = await sampledPane();
    workbook.edit(cellOfFigure(store, "信访.办结"), 60);
    expect(statedIn(store, "信访.办结")).toBe("57");
    await pass();
    expect(statedIn(store, "信访.办结")).toBe("60");
    expect(stateOf(store).notice).toBeUndefined();
  });

  it("an edit during a commit is seen when both are done", async () => {
    const { store, workbook, pass } = await sampledPane();
    store.actions.draft("信访.转办", { typed: "59" });
    const commit = store.actions.commit();
    workbook.edit(cellOfFigure(store, "信访.办结"), 55);
    await commit;
    await pass();
    expect([statedIn(store, "信访.转办"), statedIn(store, "信访.办结")]).toEqual(["59", "55"]);
  });

  it("somebody who goes on typing in a cell is not disturbed; the check comes later", async () => {
    const { store, workbook, pass } = await sampledPane();
    workbook.edit(cellOfFigure(store, "信访.办结"), 60);
    workbook.refuseNext(EDITING);
    await pass();
    expect(stateOf(store).notice).toBeUndefined();
    expect(statedIn(store, "信访.办结")).toBe("57");
    await pass();
    expect(statedIn(store, "信访.办结")).toBe("60");
  });

  it("a cell that is selected opens its field, in 填报 alone", async () => {
    const { store, workbook } = await sampledPane();
    const cell = cellOfFigure(store, "信访.办结");
    workbook.selectAsUser(cell);
    expect(stateOf(store).view).toBe("start");
    store.actions.go("fill");
    workbook.selectAsUser(cell);
    expect(stateOf(store)).toMatchObject({ view: "fill", figure: "信访.办结" });
  });

  it("a cell that is selected marks its figure in 汇总, and a cell of none marks none", async () => {
    const { store, workbook } = await sampledPane();
    const cell = cellOfFigure(store, "信访.办结");
    store.actions.go("summary");
    workbook.selectAsUser(cell);
    expect(stateOf(store)).toMatchObject({ view: "summary", marked: "信访.办结" });
    workbook.selectAsUser({ sheet: "封面", row: 1, column: 1 });
    expect(stateOf(store).marked).toBeUndefined();
  });

  it("a text that was saved to a file can be told stale, as one that was copied", async () => {
    const { store } = await sampledPane();
    store.actions.saved();
    expect(stateOf(store).compiledFrom?.report).toBe(reportOf(store));
    expect(stateOf(store).notice).toBeUndefined();
  });

  it("a cell that the pane itself selected moves nothing, however late it is told", async () => {
    const { store, workbook } = await sampledPane();
    const [first, second] = ["信访.转办", "信访.办结"].map((id) => cellOfFigure(store, id));
    const places = ["信访.转办", "信访.办结"].map(
      (id) => reportOf(store).book.figures.current.get(id)?.place,
    );
    store.actions.goToFigure("信访.办结");
    for (const place of places) if (place) await store.actions.select(place);
    if (first) workbook.selectAsUser(first);
    if (second) workbook.selectAsUser(second);
    expect(stateOf(store).figure).toBe("信访.办结");
    if (first) workbook.selectAsUser(first);
    expect(stateOf(store).figure).toBe("信访.转办");
  });

  it("somebody else's workbook is not read again for every cell", async () => {
    const { store, workbook, pass } = livePane();
    await store.start();
    const reads = countReads(workbook);
    workbook.edit({ sheet: "Sheet1", row: 1, column: 1 }, "a");
    await pass();
    expect(reads()).toBe(0);
  });

  it("a pane that is closed does nothing more", async () => {
    const { store, workbook, pass } = await sampledPane();
    const reads = countReads(workbook);
    workbook.edit(cellOfFigure(store, "信访.办结"), 60);
    store.stop();
    await pass();
    workbook.edit(cellOfFigure(store, "信访.办结"), 61);
    await pass();
    expect(reads()).toBe(0);
  });

  it("an Excel that tells nothing is asked by 重新检查", async () => {
    const workbook = memoryLiveWorkbook({ features: [] });
    const { store } = await sampledPane({ workbook });
    workbook.edit(cellOfFigure(store, "信访.办结"), 60);
    await store.actions.reread();
    expect(statedIn(store, "信访.办结")).toBe("60");
  });
});

/** Refuses one call after some others have passed. */
function refuseAfter(workbook: ReturnType<typeof memoryLiveWorkbook>, calls: number): void {
  let left = calls;
  for (const name of ["read", "write"] as const) {
    const ask = workbook[name].bind(workbook) as (...given: unknown[]) => Promise<unknown>;
    const counted = (...given: unknown[]) => {
      if (left === 0) workbook.refuseNext(EDITING);
      left -= 1;
      return ask(...given);
    };
    Object.assign(workbook, { [name]: counted });
  }
}

function countReads(workbook: ReturnType<typeof memoryLiveWorkbook>): () => number {
  let reads = 0;
  const read = workbook.read.bind(workbook);
  Object.assign(workbook, {
    read: () => {
      reads += 1;
      return read();
    },
  });
  return () => reads;
}
