/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from "@jest/globals";
import { paragraphTexts } from "../../../src/app/paragraph-texts";
import { draftStorage } from "../../../src/taskpane/state/draft-storage";
import { textCellOf } from "../../../src/workbook/text-rows";
import { livePane, reportOf, sampledPane } from "../../support/pane/live-pane";

const KEY = "gaps.narrative";

function textOf(store: Parameters<typeof reportOf>[0]): string | undefined {
  return paragraphTexts(reportOf(store)).find(({ key }) => key === KEY)?.text;
}

beforeEach(() => sessionStorage.clear());

describe("wordings that are being edited", () => {
  it("are written in one write, which closes the editor and can be taken back", async () => {
    const { store } = await sampledPane();
    store.actions.draftText(KEY, { typed: "人手{信访.转办", from: "" });
    await store.actions.saveTexts(new Map([[KEY, "人手{信访.转办"]]));
    const state = store.states.getState();
    expect(textOf(store)).toBe("人手{信访.转办");
    expect(state.texts.size).toBe(0);
    expect(state.lastWrite).toMatchObject({ purpose: "texts", cellsWritten: 1 });
    expect(state.notice).toMatchObject({ kind: "written", job: "wording", restorable: true });
    await store.actions.restore();
    expect(textOf(store)).toBe("");
  });

  it("stay open where something was typed while they were written", async () => {
    const { store } = await sampledPane();
    store.actions.draftText(KEY, { typed: "人手。", from: "" });
    const saving = store.actions.saveTexts(new Map([[KEY, "人手。"]]));
    store.actions.draftText(KEY, { typed: "人手不足。", from: "" });
    await saving;
    expect(textOf(store)).toBe("人手。");
    expect(store.states.getState().texts.get(KEY)?.typed).toBe("人手不足。");
  });

  it("stay open with what was typed when the write fails, and 重试 is offered", async () => {
    const { store, workbook } = await sampledPane();
    Object.assign(workbook, {
      write: () => Promise.resolve({ ok: false, failure: { code: "cell-editing" } }),
    });
    store.actions.draftText(KEY, { typed: "人手不足。", from: "" });
    await store.actions.saveTexts(new Map([[KEY, "人手不足。"]]));
    const { texts, notice } = store.states.getState();
    expect(texts.get(KEY)?.typed).toBe("人手不足。");
    expect(notice).toMatchObject({ kind: "failed", failure: { code: "cell-editing" } });
  });

  it("that say what the sheet says are closed without a write", async () => {
    const { store } = await sampledPane();
    store.actions.draftText(KEY, { typed: "", from: "" });
    await store.actions.saveTexts(new Map([[KEY, ""]]));
    expect(store.states.getState().texts.size).toBe(0);
    expect(store.states.getState().lastWrite?.purpose).not.toBe("texts");
  });

  it("are not written over a cell that somebody changed meanwhile, and both texts are kept", async () => {
    const { store, workbook } = await sampledPane();
    store.actions.draftText(KEY, { typed: "人手不足。", from: "" });
    const cell = textCellOf(reportOf(store).snapshot, KEY);
    if (cell === undefined) throw new Error("no cell");
    await workbook.write({ cells: [{ ...cell, value: "经费不足。" }] });
    await store.actions.saveTexts(new Map([[KEY, "人手不足。"]]));
    expect(textOf(store)).toBe("经费不足。");
    expect(store.states.getState().texts.get(KEY)).toEqual({ typed: "人手不足。", from: "" });
    expect(store.states.getState().notice).toBeUndefined();
    store.actions.draftText(KEY, { typed: "人手不足。", from: "经费不足。" });
    await store.actions.saveTexts(new Map([[KEY, "人手不足。"]]));
    expect(textOf(store)).toBe("人手不足。");
    expect(store.states.getState().texts.size).toBe(0);
  });

  it("survive a reload of the pane, and 取消 forgets them there too", () => {
    const first = livePane();
    first.store.actions.draftText(KEY, { typed: "=半句{", from: "" });
    const again = livePane({ texts: first.keptTexts() });
    expect(again.store.states.getState().texts.get(KEY)?.typed).toBe("=半句{");
    again.store.actions.draftText(KEY);
    expect(again.keptTexts().size).toBe(0);
  });

  it("are kept by document beside the drafts of figures, and nothing else is read as one", () => {
    const storage = (name: string) =>
      draftStorage(
        () => sessionStorage,
        () => name,
      );
    const draft = { typed: "半句{\ud800", from: "", givenUp: "半" };
    storage("a").saveTexts(new Map([[KEY, draft]]));
    expect(storage("a").loadTexts()).toEqual(new Map([[KEY, draft]]));
    expect(storage("a").load().size).toBe(0);
    expect(storage("b").loadTexts().size).toBe(0);
    const [key = ""] = Object.keys(sessionStorage);
    for (const found of ["{", "null", '[["x",1],[2,"y"],"z",["u","v"],["w",{"from":"q"}]]']) {
      sessionStorage.setItem(key, found);
      expect(storage("a").loadTexts().size).toBe(0);
    }
    storage("a").saveTexts(new Map());
    expect(sessionStorage.length).toBe(0);
  });
});
