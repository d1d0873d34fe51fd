import { describe, expect, it } from "@jest/globals";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { HostFailure } from "../../../src/core/model/failure";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import type { PaneStore } from "../../../src/taskpane/state/pane-store";
import { cellOfFigure, idle, livePane, reportOf, sampledPane } from "../../support/pane/live-pane";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { sheetOf } from "../../contract/sheets";
import { fillSample } from "../../support/pane/sample-state";

const EDITING: HostFailure = { code: "cell-editing" };
const REQUEST = { report: "fazhi-jiedao", unit: "广内街道", year: 2022 };

const stateOf = (store: PaneStore): PaneState => store.states.getState();

describe("新建工作簿", () => {
  it("lays the sheets out in the workbook in front and opens them", async () => {
    const { store } = livePane();
    await store.start();
    await store.actions.create(REQUEST);
    expect(reportOf(store)).toMatchObject({ unit: "广内街道", year: 2022 });
    expect(stateOf(store).notice).toMatchObject({ kind: "written", job: "creating" });
  });

  it("the sample comes in the same write, so that 撤销 takes everything back", async () => {
    const { store } = livePane();
    await store.start();
    await store.actions.create({ ...REQUEST, year: 2021, sample: "sample-2021" });
    expect(reportOf(store).book.figures.current.get("信访.转办")?.entry.state).toBe("stated");
    await store.actions.restore();
    expect(stateOf(store).book).toEqual({ kind: "other" });
    expect(stateOf(store).notice).toMatchObject({ kind: "restored" });
  });

  it("last year's file fills the 上年 column", async () => {
    const file = createXlsx();
    await fillSample(file);
    const { store } = livePane();
    await store.start();
    await store.actions.create({ ...REQUEST, lastYear: file.bytes() });
    expect(reportOf(store).book.figures.prior.get("信访.转办")?.entry.state).toBe("stated");
    expect(reportOf(store).book.figures.current.get("信访.转办")?.entry.state).toBe("blank");
  });

  it.each([
    ["no .xlsx file", new TextEncoder().encode("年报"), "not-a-zip"],
    ["a workbook of somebody else", somebodyElses(), "no-definition"],
  ])("%s as last year's is refused before anything is written", async (_, lastYear, code) => {
    const { store, workbook } = livePane();
    await store.start();
    await store.actions.create({ ...REQUEST, lastYear });
    expect(stateOf(store).notice).toMatchObject({ kind: "failed", failure: { code } });
    const snapshot = await workbook.read();
    expect(snapshot.ok && snapshot.value.sheets).toEqual([]);
  });

  it("a refusal writes nothing, and 重试 makes the same workbook", async () => {
    const { store, workbook } = livePane();
    await store.start();
    await idle();
    workbook.refuseNext(EDITING);
    await store.actions.create(REQUEST);
    const { notice, book } = stateOf(store);
    expect(book).toEqual({ kind: "other" });
    if (notice?.kind === "failed") notice.retry?.();
    await idle();
    expect(reportOf(store).year).toBe(2022);
  });
});

describe("一键汇总", () => {
  it("writes the sheets, shows 汇总, and remembers what it was made from", async () => {
    const { store, workbook } = await sampledPane();
    await store.actions.compile();
    const { view, compiledFrom, lastWrite, notice } = stateOf(store);
    expect([view, lastWrite?.purpose, notice?.kind]).toEqual(["summary", "results", "written"]);
    expect(compiledFrom?.report).toBe(reportOf(store));
    expect(compiledFrom?.settings).toBe(stateOf(store).settings);
    const snapshot = await workbook.read();
    const summary = snapshot.ok && snapshot.value.sheets.find(({ name }) => name === "汇总");
    expect(summary && summary.cells.length).toBeGreaterThan(20);
  });

  it("compiles what the workbook holds now, not what was read before", async () => {
    const { store, workbook } = await sampledPane();
    workbook.edit(cellOfFigure(store, "信访.办结"), 55);
    await store.actions.compile();
    expect(JSON.stringify(await workbook.read())).toContain("办结55件");
  });

  it("once taken back, nothing is compiled any more", async () => {
    const { store } = await sampledPane();
    await store.actions.compile();
    await store.actions.restore();
    expect(stateOf(store).compiledFrom).toBeUndefined();
    expect(stateOf(store).lastWrite).toBeUndefined();
  });
});

describe("改为", () => {
  it("writes the figures that are named, and leaves everything else that was typed a draft", async () => {
    const { store } = await sampledPane();
    const before = reportOf(store).book.figures.current.get("信访.转办")?.entry;
    store.actions.draft("信访.转办", { typed: "99" });
    store.actions.draft("信访.办结", { typed: "55" });
    await store.actions.commit(["信访.办结"]);
    const { current } = reportOf(store).book.figures;
    expect(current.get("信访.办结")?.entry).toMatchObject({ quantity: { value: { units: 55n } } });
    expect(current.get("信访.转办")?.entry).toEqual(before);
    expect([...stateOf(store).drafts]).toEqual([["信访.转办", { typed: "99" }]]);
  });

  it("once refused, its 重试 writes the same figures and no others", async () => {
    const { store, workbook } = await sampledPane();
    store.actions.draft("信访.转办", { typed: "99" });
    store.actions.draft("信访.办结", { typed: "55" });
    workbook.refuseNext(EDITING);
    await store.actions.commit(["信访.办结"]);
    const { notice, drafts } = stateOf(store);
    expect([...drafts.keys()]).toEqual(["信访.转办", "信访.办结"]);
    if (notice?.kind === "failed") notice.retry?.();
    await idle();
    expect([...stateOf(store).drafts.keys()]).toEqual(["信访.转办"]);
  });
});

describe("恢复上一次", () => {
  it("puts back what a commit replaced", async () => {
    const { store } = await sampledPane();
    const before = reportOf(store).book.figures.current.get("信访.转办")?.entry;
    store.actions.draft("信访.转办", { typed: "59" });
    await store.actions.commit();
    await store.actions.restore();
    expect(reportOf(store).book.figures.current.get("信访.转办")?.entry).toEqual(before);
  });

  it("where there is nothing to take back, it says so and offers no 重试", async () => {
    const { store } = livePane();
    await store.start();
    await store.actions.restore();
    expect(stateOf(store).notice).toEqual({
      kind: "failed",
      failure: { code: "nothing-to-restore" },
    });
  });

  it("what people changed since is theirs", async () => {
    const { store, workbook } = await sampledPane();
    store.actions.draft("信访.转办", { typed: "59" });
    await store.actions.commit();
    workbook.edit(cellOfFigure(store, "信访.转办"), 61);
    await store.actions.restore();
    expect(stateOf(store).notice).toMatchObject({ failure: { code: "changed-since" } });
  });
});

describe("我要说明", () => {
  it("an explanation is kept in the workbook and comes back with the check", async () => {
    const { store } = await sampledPane();
    const { book } = stateOf(store);
    const query =
      book.kind === "open" &&
      book.checked.checks.find(
        ({ status, severity, operands }) =>
          status === "broken" && severity === "query" && operands.length > 0,
      );
    if (!query) throw new Error("the sample has no finding to explain");
    await store.actions.explain([query.rule], "两处口径不同，一处含上年结转", " 张三 ");
    const after = stateOf(store).book;
    const explained =
      after.kind === "open" && after.checked.checks.find(({ rule }) => rule === query.rule);
    expect(explained && explained.resolution).toMatchObject({
      text: "两处口径不同，一处含上年结转",
      by: "张三",
      at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
      valid: true,
    });
    expect(stateOf(store).lastWrite?.purpose).toBe("explanations");
  });

  it("a waiver is kept with its name, and withdrawn again", async () => {
    const { store } = await sampledPane();
    store.actions.draft("公开.受理", { typed: "12" });
    await store.actions.commit();
    const resolution = () => {
      const { book } = stateOf(store);
      return book.kind === "open"
        ? book.checked.checks.find(({ rule }) => rule === "GK-1")?.resolution
        : undefined;
    };
    await store.actions.waive("GK-1", "9 件申请并案答复，受理数按人计。", "李四");
    expect(resolution()).toMatchObject({ kind: "waived", by: "李四", valid: true });
    await store.actions.explain(["GK-1"], "");
    expect(resolution()).toBeUndefined();
  });

  it("a text that explains nothing is refused with a notice, and nothing is written", async () => {
    const { store } = await sampledPane();
    await store.actions.explain(["TJ-5"], "核实无误");
    expect(stateOf(store).notice).toMatchObject({
      kind: "failed",
      failure: { code: "explanation-stock" },
    });
  });
});

describe("jobs", () => {
  it("are done one at a time, in the order in which they were asked for", async () => {
    const { store } = await sampledPane();
    const jobs: string[] = [];
    store.states.subscribe(({ job }) => {
      if (job !== undefined && jobs.at(-1) !== job) jobs.push(job);
    });
    store.actions.draft("信访.转办", { typed: "59" });
    await Promise.all([store.actions.commit(), store.actions.compile(), store.actions.reread()]);
    expect(jobs).toEqual(["filling", "compiling", "reading"]);
    expect(stateOf(store).job).toBeUndefined();
  });

  it("a job that throws ends as a failure with 重试, and the next one runs", async () => {
    const { store, workbook } = await sampledPane();
    const mend = replace(workbook, {
      read: () => Promise.reject(new Error("broken")),
    });
    await store.actions.reread();
    expect(stateOf(store).notice).toMatchObject({
      kind: "failed",
      failure: { code: "host-refused", detail: "Error: broken" },
    });
    mend();
    await store.actions.reread();
    expect(stateOf(store).notice).toBeUndefined();
  });

  it("what was written in part is looked at again, and can be taken back", async () => {
    const { store, workbook } = await sampledPane();
    const write = workbook.write.bind(workbook);
    const failure: HostFailure = {
      code: "partly-written",
      cellsWritten: 1,
      cellsPlanned: 2,
      cause: { code: "host-busy" },
      restorable: true,
    };
    replace(workbook, {
      write: async (changes) => {
        await write(changes);
        return { ok: false, failure };
      },
    });
    store.actions.draft("信访.转办", { typed: "59" });
    await store.actions.commit();
    expect(stateOf(store).notice).toMatchObject({ kind: "failed", failure });
    expect(stateOf(store).lastWrite?.purpose).toBe("fill");
    expect(stateOf(store).drafts.size).toBe(1);
    expect(reportOf(store).book.figures.current.get("信访.转办")?.entry).toMatchObject({
      quantity: { value: { units: 59n } },
    });
  });

  it("a cell that cannot be shown is told", async () => {
    const { store } = await sampledPane();
    await store.actions.select({ sheet: "没有这张表", address: "A1" });
    expect(stateOf(store).notice).toMatchObject({ failure: { code: "sheet-missing" } });
    store.actions.dismiss();
    expect(stateOf(store).notice).toBeUndefined();
  });
});

function somebodyElses(): Uint8Array {
  const file = createXlsx();
  void file.write({ addSheets: [sheetOf("别的", [])] });
  return file.bytes();
}

/** Puts other methods in place; gives what puts the old ones back. */
function replace(workbook: LiveWorkbook, methods: Partial<LiveWorkbook>): () => void {
  const before = { ...workbook };
  Object.assign(workbook, methods);
  return () => void Object.assign(workbook, before);
}
