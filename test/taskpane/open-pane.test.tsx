/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { act } from "@testing-library/react";
import { openPane, type OpenPane, sayWhereItBelongs } from "../../src/taskpane/open-pane";
import { memoryLiveWorkbook } from "../../src/workbook/memory-live-workbook";
import { idle } from "../support/pane/live-pane";
import { fillSample } from "../support/pane/sample-state";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: HTMLElement;
let pane: OpenPane | undefined;

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
  sessionStorage.clear();
});

afterEach(() => {
  act(() => pane?.close());
  pane = undefined;
  root.remove();
  delete document.documentElement.dataset.ready;
  history.replaceState(null, "", "/");
});

async function open(context: Parameters<typeof openPane>[2] = {}): Promise<OpenPane> {
  const workbook = memoryLiveWorkbook();
  await fillSample(workbook);
  const opened = await act(async () => {
    const made = openPane(root, workbook, context);
    await idle();
    await idle();
    return made;
  });
  pane = opened;
  return opened;
}

describe("the page of the pane", () => {
  it("tells the watchdog that it stands there", async () => {
    await open();
    expect(document.documentElement.dataset.ready).toBe("true");
    expect(root.querySelector("h1")?.textContent).toBe("法治年报 · 广内街道 2021");
  });

  it("opens at the view that a ribbon command asks for", async () => {
    history.replaceState(null, "", "/taskpane.html?view=check");
    const { store } = await open();
    expect(store.states.getState().view).toBe("check");
  });

  it("opens at 开始 when the address asks for something else", async () => {
    history.replaceState(null, "", "/taskpane.html?view=<script>");
    const { store } = await open();
    expect(store.states.getState().view).toBe("start");
  });

  it("finds what was typed before it was reloaded, for the same document only", async () => {
    const first = await open({ document: { url: "a.xlsx" } });
    act(() => first.store.actions.draft("信访.转办", { typed: "59" }));
    act(() => first.close());
    const again = await open({ document: { url: "a.xlsx" } });
    expect(again.store.states.getState().drafts.get("信访.转办")).toEqual({ typed: "59" });
    act(() => again.close());
    const other = await open({ document: { url: "b.xlsx" } });
    expect(other.store.states.getState().drafts.size).toBe(0);
  });

  it("takes on another theme of Excel when it comes back into view", async () => {
    const officeTheme = { isDarkTheme: false } as Office.OfficeTheme;
    const { store } = await open({ officeTheme });
    officeTheme.isDarkTheme = true;
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(store.states.getState().host.theme).toBe("dark");
  });

  it("outside of Excel it says where it belongs", () => {
    act(() => sayWhereItBelongs(root));
    expect(root.textContent).toMatch(/Excel/);
    expect(document.documentElement.dataset.ready).toBe("true");
  });
});
