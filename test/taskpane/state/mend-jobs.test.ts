import { describe, expect, it } from "@jest/globals";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import type { PaneStore } from "../../../src/taskpane/state/pane-store";
import { memoryLiveWorkbook } from "../../../src/workbook/memory-live-workbook";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import { idle, livePane, sampledPane } from "../../support/pane/live-pane";
import { streetDefinition } from "../../support/sample-report";

const RULE = "@structure.label-changed.会议.主任办公会";
const LABEL = { sheet: "依法决策", row: 4, column: 2 };

const stateOf = (store: PaneStore): PaneState => store.states.getState();

const isTold = (store: PaneStore, rule: string): boolean => {
  const { book } = stateOf(store);
  return book.kind === "open" && book.checked.checks.some((check) => check.rule === rule);
};

describe("mending from the pane", () => {
  it("writes, reads back, and can be taken back", async () => {
    const { store, workbook } = await sampledPane();
    workbook.edit(LABEL, "别的");
    await store.actions.reread();
    expect(isTold(store, RULE)).toBe(true);
    await store.actions.mend([RULE]);
    expect(isTold(store, RULE)).toBe(false);
    expect(stateOf(store).notice).toMatchObject({ kind: "written", job: "mending", cells: 1 });
    expect(stateOf(store).lastWrite).toMatchObject({ purpose: "mend" });
    await store.actions.restore();
    expect(isTold(store, RULE)).toBe(true);
  });

  it("hidden rows are hidden again when it is taken back", async () => {
    const { store, workbook } = await sampledPane();
    workbook.arrange("依法决策", { hiddenRows: [4] });
    await store.actions.reread();
    await store.actions.mend(["@structure.rows-hidden.依法决策"]);
    expect(isTold(store, "@structure.rows-hidden.依法决策")).toBe(false);
    expect(stateOf(store).notice).toMatchObject({ kind: "written", cells: 0, restorable: true });
    await store.actions.restore();
    expect(isTold(store, "@structure.rows-hidden.依法决策")).toBe(true);
  });

  it("somebody was faster: it says so and writes nothing", async () => {
    const { store } = await sampledPane();
    await store.actions.mend([RULE]);
    expect(stateOf(store).notice).toMatchObject({
      kind: "failed",
      failure: { code: "finding-gone" },
    });
  });

  it("a sheet that was deleted is laid out again from the refusal", async () => {
    const workbook = memoryLiveWorkbook();
    const definition = streetDefinition();
    const plan = planWorkbook({ definition, cover: { unit: "广内街道", year: 2021 } });
    await workbook.write({ addSheets: plan.filter(({ name }) => name !== "学法用法") });
    const { store } = livePane({ workbook });
    await store.start();
    await idle();
    expect(stateOf(store).book).toMatchObject({
      kind: "refused",
      failure: { code: "figures-lost" },
    });
    await store.actions.putBack();
    expect(stateOf(store).book.kind).toBe("open");
    expect(stateOf(store).notice).toMatchObject({ kind: "written", job: "mending" });
  });
});
