/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/app";
import { ErrorBoundary } from "../../../src/taskpane/shell/error-boundary";
import type { PaneStore } from "../../../src/taskpane/state/pane-store";
import { memoryLiveWorkbook } from "../../../src/workbook/memory-live-workbook";
import { axeFindings } from "../../support/pane/axe";
import { idle, livePane, sampledPane } from "../../support/pane/live-pane";
import { renderView } from "../../support/pane/render-view";

/** Draws the pane as the page does. */
function shown(store: PaneStore): HTMLElement {
  return render(<App store={store} onShown={() => undefined} />).container;
}

/** The pane over the sample, drawn. */
async function shownSample() {
  const pane = await sampledPane();
  return { ...pane, container: shown(pane.store), user: userEvent.setup() };
}

const tab = (name: RegExp) => screen.getByRole("tab", { name });
const go = (store: PaneStore, change: (actions: PaneStore["actions"]) => Promise<void> | void) =>
  act(async () => {
    await change(store.actions);
    await idle();
  });

let errors: jest.SpiedFunction<typeof console.error>;
beforeEach(() => {
  errors = jest.spyOn(console, "error");
});
afterEach(() => {
  errors.mockRestore();
  cleanup();
});

describe("the frame", () => {
  it("names the report and takes the focus once", async () => {
    const { store } = await shownSample();
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe("法治年报 · 广内街道 2021");
    expect(document.activeElement).toBe(heading);
    tab(/^填报/).focus();
    await go(store, (actions) => actions.reread());
    expect(document.activeElement).toBe(tab(/^填报/));
  });

  it("speaks the language that is chosen, for screen readers too", async () => {
    const { store } = await shownSample();
    expect(document.documentElement.lang).toBe("zh-CN");
    await go(store, (actions) => actions.change({ language: "en" }));
    expect(document.documentElement.lang).toBe("en");
    expect(tab(/^Fill in/)).toBeTruthy();
  });

  it("four tabs are one stop of the keyboard, a group for arrow keys, chosen by Enter", async () => {
    const { user, store } = await shownSample();
    // jsdom lays nothing out, so the arrow keys themselves pass over everything here.
    expect(screen.getByRole("tablist").dataset.tabster).toContain('"mover"');
    tab(/^填报/).focus();
    await user.keyboard("{Enter}");
    expect(store.states.getState().view).toBe("fill");
    expect(tab(/^填报/).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole("tabpanel", { name: /^填报/ })).toBeTruthy();
  });

  it("检查 tells how many findings wait, in a number and in words", async () => {
    const { container } = await shownSample();
    const counted = tab(/^检查.*项待处理/).querySelector("[aria-hidden]")?.textContent ?? "";
    expect(tab(new RegExp(`${counted} 项待处理`))).toBeTruthy();
    expect(Number(counted)).toBeGreaterThan(0);
    expect(container.querySelectorAll("[role=tab]")).toHaveLength(4);
  });

  it("what was done last is told inside the main landmark", async () => {
    const { store } = await shownSample();
    await go(store, (actions) => actions.copied());
    const main = within(screen.getByRole("main"));
    expect(main.getAllByText(/^已复制/)).not.toEqual([]);
    expect(main.getByRole("button", { name: "关闭这条提示" })).toBeTruthy();
  });

  it("the menu leads to 关于, 重新检查 and 恢复上一次", async () => {
    const { user, store } = await shownSample();
    await user.click(screen.getByRole("button", { name: "更多" }));
    expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual([
      "重新检查",
      "恢复上一次",
      "关于",
    ]);
    await user.click(screen.getByRole("menuitem", { name: "关于" }));
    expect(store.states.getState().view).toBe("about");
    expect(await screen.findByRole("heading", { name: "版本" })).toBeTruthy();
  });
});

describe("notices", () => {
  it("a write is told with its cells and taken back by 撤销", async () => {
    const { user, store } = await shownSample();
    act(() => store.actions.draft("信访.转办", { typed: "59" }));
    await go(store, (actions) => actions.commit());
    expect(screen.getAllByText(/^已写入 \d+ 格。$/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "撤销" }));
    await waitFor(() => expect(screen.getAllByText(/^已恢复 \d+ 格/).length).toBeGreaterThan(0));
  });

  it("cell editing is explained, and 重试 does it again", async () => {
    const { user, store, workbook } = await shownSample();
    act(() => store.actions.draft("信访.转办", { typed: "59" }));
    workbook.refuseNext({ code: "cell-editing" });
    await go(store, (actions) => actions.commit());
    expect(screen.getAllByText(/请先按 Enter 结束单元格编辑/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "重试" }));
    await waitFor(() => expect(screen.getAllByText(/^已写入/).length).toBeGreaterThan(0));
  });

  it("is heard by screen readers and dismissed by Esc", async () => {
    const { user, store, workbook } = await shownSample();
    workbook.refuseNext({ code: "sheet-protected", sheet: "封面" });
    await go(store, (actions) => actions.reread());
    const heard = screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(heard).toContainEqual(expect.stringContaining("“封面”有保护"));
    await user.keyboard("{Escape}");
    expect(store.states.getState().notice).toBeUndefined();
  });

  it("last year's file that is refused is named, not the workbook", async () => {
    const pane = livePane();
    await pane.store.start();
    shown(pane.store);
    const lastYear = Uint8Array.of(1, 2, 3);
    await go(pane.store, (actions) =>
      actions.create({ report: "fazhi-jiedao", unit: "某街道", year: 2022, lastYear }),
    );
    expect(screen.getAllByText(/^去年的文件没有用上/).length).toBeGreaterThan(0);
  });
});

describe("when things take long or fail", () => {
  it("after a second the pane says what it is doing, not before", async () => {
    const { store, workbook } = await shownSample();
    jest.useFakeTimers();
    Object.assign(workbook, { read: () => new Promise(() => undefined) });
    act(() => void store.actions.reread());
    await act(() => jest.advanceTimersByTimeAsync(900));
    expect(screen.queryByText("正在读取工作簿…")).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(200));
    expect(screen.getByText("正在读取工作簿…")).toBeTruthy();
    jest.useRealTimers();
  });

  it("a view that fails leaves the frame, says what to do, and is tried again", async () => {
    errors.mockImplementation(() => undefined);
    const pane = await sampledPane();
    const { book } = pane.store.states.getState();
    pane.store.states.setState({ book: { ...book, report: undefined } as never });
    shown(pane.store);
    expect(screen.getByRole("alert").textContent).toContain("表里的数没有动");
    expect(tab(/^检查/)).toBeTruthy();
    act(() => pane.store.states.setState({ book }));
    await userEvent.setup().click(screen.getByRole("button", { name: "再试一次" }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("heading", { name: /^已填/ })).toBeTruthy();
  });

  it("a view that did not arrive can only be loaded with the page, so nothing else is offered", async () => {
    errors.mockImplementation(() => undefined);
    const Missing = () => {
      throw Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    };
    await renderView(
      <ErrorBoundary>
        <Missing />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert").textContent).toContain("工具可能刚刚更新过");
    expect(screen.getByRole("button", { name: "重新载入" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "再试一次" })).toBeNull();
  });

  it("a view that needs a report leads to 开始 while there is none", async () => {
    const pane = livePane({ view: "check" });
    await pane.store.start();
    shown(pane.store);
    await userEvent.setup().click(screen.getByRole("button", { name: "去开始" }));
    expect(screen.getByRole("button", { name: "新建工作簿" })).toBeTruthy();
  });
});

describe("every state of the frame", () => {
  it.each(["start", "fill", "check", "summary", "about"] as const)(
    "has names for everything: %s",
    async (view) => {
      const { store, container } = await shownSample();
      await go(store, (actions) => actions.go(view));
      await go(store, () => undefined);
      expect(await axeFindings(container)).toEqual([]);
    },
  );

  it("has names for everything: a notice, dark", async () => {
    const { store, container } = await shownSample();
    act(() => store.actions.draft("信访.转办", { typed: "59" }));
    act(() => store.setTheme("dark"));
    await go(store, (actions) => actions.commit());
    expect(await axeFindings(container)).toEqual([]);
  });

  it("has names for everything: loading, and refused outside of 开始", async () => {
    const workbook = memoryLiveWorkbook();
    const pane = livePane({ workbook, view: "fill" });
    const container = shown(pane.store);
    expect(await axeFindings(container)).toEqual([]);
    workbook.refuseNext({ code: "host-busy" });
    await act(() => pane.store.start());
    expect(await axeFindings(container)).toEqual([]);
  });
});
