import { describe, expect, it } from "@jest/globals";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { newWorkbook } from "../../../src/app/new-workbook";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import type { PaneStore } from "../../../src/taskpane/state/pane-store";
import { cellOfRow } from "../../../src/workbook/figure-row";
import { lastYearFile } from "../../support/last-year-file";
import { reportOf, sampledPane } from "../../support/pane/live-pane";
import { smallDefinition } from "../../support/small-report";

const stateOf = (store: PaneStore): PaneState => store.states.getState();

const priorIn = (store: PaneStore, figure: string) =>
  reportOf(store).book.figures.prior.get(figure)?.entry;

const MEETINGS = "会议.主任办公会";

async function paneWithFile() {
  const pane = await sampledPane();
  await pane.store.actions.openPrior({ name: "2020.xlsx", bytes: await lastYearFile() });
  return pane;
}

const jsonFile = (values: unknown) => ({
  name: "2020.json",
  bytes: new TextEncoder().encode(JSON.stringify(values)),
});

describe("导入上年数", () => {
  it("shows first and writes nothing", async () => {
    const { store } = await paneWithFile();
    const shown = stateOf(store).priorImport;
    expect(shown?.kind === "plan" && shown.plan.fresh.map(({ after }) => after)).toContain("27");
    expect(priorIn(store, MEETINGS)?.state).toBe("blank");
  });

  it("writes 上年 in one write, reads it back, and 撤销 takes all of it back", async () => {
    const { store } = await paneWithFile();
    const before = reportOf(store).book.figures;
    await store.actions.importPrior(false);
    expect(stateOf(store)).toMatchObject({
      notice: { kind: "written", job: "importing", restorable: true, cells: 8 },
      lastWrite: { purpose: "prior" },
    });
    expect(stateOf(store).priorImport).toBeUndefined();
    expect(priorIn(store, MEETINGS)).toMatchObject({ quantity: { value: { units: 27n } } });
    expect(reportOf(store).book.figures.current).toEqual(before.current);
    await store.actions.restore();
    expect(reportOf(store).book.figures).toEqual(before);
  });

  it("a values file does as well, and figures that 上年 holds are kept unless asked", async () => {
    const { store } = await paneWithFile();
    await store.actions.importPrior(false);
    await store.actions.openPrior(jsonFile({ [MEETINGS]: 30, "信访.转办": 62 }));
    const shown = stateOf(store).priorImport;
    expect(shown?.kind === "plan" && shown.plan).toMatchObject({
      fresh: [{ figure: "信访.转办", after: "62" }],
      conflicts: [{ figure: MEETINGS, before: "27", after: "30" }],
    });
    await store.actions.importPrior(false);
    expect(priorIn(store, MEETINGS)).toMatchObject({ quantity: { value: { units: 27n } } });
    await store.actions.openPrior(jsonFile({ [MEETINGS]: 30 }));
    await store.actions.importPrior(true);
    expect(priorIn(store, MEETINGS)).toMatchObject({ quantity: { value: { units: 30n } } });
  });

  it("where 上年 was changed after it was shown, it is shown anew and nothing is written", async () => {
    const { store, workbook } = await paneWithFile();
    const row = reportOf(store).book.located.rows.get(MEETINGS);
    const cell = row && cellOfRow(row, "prior");
    if (cell === undefined) throw new Error("no cell");
    await workbook.write({ cells: [{ ...cell, value: 99 }] });
    await store.actions.importPrior(false);
    expect(stateOf(store).priorImport).toMatchObject({
      renewed: true,
      plan: { conflicts: [{ before: "99", after: "27" }] },
    });
    expect(priorIn(store, MEETINGS)).toMatchObject({ quantity: { value: { units: 99n } } });
  });

  it.each([
    ["a text", { name: "a.json", bytes: new TextEncoder().encode("年报") }, "not-values"],
    ["values of something else", jsonFile({ 别的: 1 }), "no-figures"],
    ["a value that is none", jsonFile({ [MEETINGS]: true }), "bad-values"],
  ])("%s is refused", async (_, file, code) => {
    const { store } = await sampledPane();
    await store.actions.openPrior(file);
    expect(stateOf(store).priorImport).toMatchObject({ kind: "refused", refusal: { code } });
  });

  it("another report's workbook is refused, and what is no workbook too", async () => {
    const { store } = await sampledPane();
    const file = createXlsx();
    await newWorkbook(file, { definition: smallDefinition(["甲"], []), unit: "某", year: 2020 });
    await store.actions.openPrior({ name: "b.xlsx", bytes: file.bytes() });
    expect(stateOf(store).priorImport).toMatchObject({ refusal: { code: "other-report" } });
    await store.actions.openPrior({ name: "c.xlsx", bytes: new Uint8Array([1, 2]) });
    expect(stateOf(store).priorImport).toMatchObject({ failure: { code: "not-a-zip" } });
  });
});
