/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { StartView } from "../../../../src/taskpane/views/start/start-view";
import type { PutBack } from "../../../../src/core/model/failure";
import type { BookState, PaneState } from "../../../../src/taskpane/state/pane-state";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

const OTHER: BookState = { kind: "other" };
const REFUSED: BookState = { kind: "refused", failure: { code: "newer-format", found: "9" } };

const button = (name: string | RegExp) => screen.getByRole("button", { name });

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

describe("a workbook without a report", () => {
  it("says in three lines what this does and offers two ways to begin", async () => {
    await renderView(<StartView />, { state: { book: OTHER } });
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(button("新建工作簿")).toBeTruthy();
    expect(button("看看示例")).toBeTruthy();
  });

  it("看看示例 lays out the newest sample", async () => {
    const { user, actions } = await renderView(<StartView />, { state: { book: OTHER } });
    await user.click(button("看看示例"));
    expect(actions.create).toHaveBeenCalledWith({
      report: "fazhi-jiedao",
      unit: "示例街道",
      year: 2021,
      sample: "sample-2021",
    });
  });

  it("a new workbook is made by keyboard alone", async () => {
    const { user, actions } = await renderView(<StartView />, { state: { book: OTHER } });
    await user.tab();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByLabelText(/^单位/));
    await user.keyboard("广内街道{Tab}");
    await user.clear(screen.getByLabelText(/^年度/));
    await user.keyboard("２０２４年{Enter}");
    expect(actions.create).toHaveBeenCalledWith({
      report: "fazhi-jiedao",
      unit: "广内街道",
      year: 2024,
    });
  });

  it("nothing is wrong before 建立 is pressed; then the sentence stands at its field", async () => {
    const { user, actions } = await renderView(<StartView />, { state: { book: OTHER } });
    await user.click(button("新建工作簿"));
    expect(screen.queryByText("请填写单位名称。")).toBeNull();
    await user.click(button("建立"));
    const unit = screen.getByLabelText(/^单位/);
    expect(unit.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(unit);
    expect(actions.create).not.toHaveBeenCalled();
    await user.type(unit, "广内街道");
    await user.clear(screen.getByLabelText(/^年度/));
    await user.click(button("建立"));
    expect(screen.getByText("请填写四位年份，例如 2025。")).toBeTruthy();
    expect(screen.queryByText("请填写单位名称。")).toBeNull();
  });

  it("last year's file goes along as bytes", async () => {
    const { user, actions } = await renderView(<StartView />, { state: { book: OTHER } });
    await user.click(button("新建工作簿"));
    await user.type(screen.getByLabelText(/^单位/), "广内街道");
    const file = readableFile(new Uint8Array([80, 75]));
    await user.upload(screen.getByLabelText(/^去年的工作簿/), file);
    await user.click(button("建立"));
    expect(actions.create.mock.calls[0]?.[0].lastYear).toEqual(new Uint8Array([80, 75]));
  });

  it("取消 goes back and makes nothing", async () => {
    const { user, actions } = await renderView(<StartView />, { state: { book: OTHER } });
    await user.click(button("新建工作簿"));
    await user.click(button("取消"));
    expect(button("看看示例")).toBeTruthy();
    expect(actions.create).not.toHaveBeenCalled();
  });
});

describe("a report of ours", () => {
  it("shows how far each section is, and leads to it", async () => {
    const { user, actions } = await renderView(<StartView />);
    const section = button(/多元化解矛盾/);
    expect(section.textContent).toMatch(/\d+\/\d+/);
    await user.click(section);
    expect(actions.goToSection).toHaveBeenCalledTimes(1);
  });

  it("the next step is a figure that is owed, where one is", async () => {
    const book = await sampleBook({ "信访.转办": null });
    const { user, actions } = await renderView(<StartView />, { state: { book } });
    expect(screen.getByText(/^下一步：.*还有 \d+ 项没填/)).toBeTruthy();
    await user.click(button("继续填报"));
    expect(actions.goToFigure).toHaveBeenCalledWith("信访.转办");
  });

  it("with everything filled in, the next step is what contradicts", async () => {
    const { user, actions } = await renderView(<StartView />);
    await user.click(button("去检查"));
    expect(actions.go).toHaveBeenCalledWith("check");
  });

  it("each office's list is copied as plain text", async () => {
    const copied = acceptCopies();
    const book = await sampleBook({ "信访.转办": null, "信访.办结": null });
    const { user, container } = await renderView(<StartView />, { state: { book } });
    const offices = container.querySelector<HTMLElement>("section[aria-labelledby=start-offices]");
    if (offices === null) throw new Error("no offices");
    const [copy] = within(offices).getAllByRole("button", { name: /^复制清单：/ });
    if (copy === undefined) throw new Error("no list");
    await user.click(copy);
    expect(copied()).toContain("广内街道");
    expect(within(offices).getByText("已复制")).toBeTruthy();
  });

  it("where copying is refused, the list stands there selected", async () => {
    const book = await sampleBook({ "信访.转办": null });
    const { user } = await renderView(<StartView />, { state: { book } });
    const [copy] = screen.getAllByRole("button", { name: /^复制清单：/ });
    if (copy === undefined) throw new Error("no list");
    await user.click(copy);
    const area = screen.getByRole<HTMLTextAreaElement>("textbox");
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toContain("广内街道");
    expect(screen.getByText(/请按 Ctrl\+C/)).toBeTruthy();
  });

  it("what was typed and not written is told, and can be written", async () => {
    const drafts = new Map([["信访.转办", { typed: "59" }]]);
    const { user, actions } = await renderView(<StartView />, { state: { drafts } });
    expect(screen.getByText("有 1 项填了还没写入表里。")).toBeTruthy();
    await user.click(button("写入"));
    expect(actions.commit).toHaveBeenCalledTimes(1);
  });

  it("hostile text of a unit is text", async () => {
    const book = await sampleBook();
    const unit = '<img src=x onerror="alert(1)">\u202e=HYPERLINK("x")\ud800';
    const blank = await sampleBook({ "信访.转办": null });
    const hostile = { ...book, report: { ...blank.report, unit } };
    const { container } = await renderView(<StartView />, { state: { book: hostile } });
    expect(container.querySelector("img")).toBeNull();
  });
});

describe("a workbook that cannot be read", () => {
  it("says why and what to do, and reads again on 重试", async () => {
    const { user, actions } = await renderView(<StartView />, { state: { book: REFUSED } });
    expect(screen.getByText(/更新版本的工具/)).toBeTruthy();
    await user.click(button("重试"));
    expect(actions.reread).toHaveBeenCalledTimes(1);
  });

  it("no sentence names a command line", async () => {
    const book: BookState = {
      kind: "refused",
      failure: { code: "definition-garbled", detail: "json" },
    };
    const { container } = await renderView(<StartView />, { state: { book } });
    expect(container.textContent).not.toContain("fazhi new");
  });
});

describe("every state of 开始", () => {
  const states: readonly (readonly [string, () => Promise<Partial<PaneState>>])[] = [
    ["loading", () => Promise.resolve({ book: { kind: "loading" } })],
    ["no report", () => Promise.resolve({ book: OTHER })],
    ["refused", () => Promise.resolve({ book: REFUSED })],
    ["a full report", () => Promise.resolve({})],
    ["a report with debts", async () => ({ book: await sampleBook({ "信访.转办": null }) })],
    [
      "drafts, in English",
      () =>
        Promise.resolve({
          settings: { language: "en" },
          drafts: new Map([["信访.转办", { typed: "59" }]]),
        }),
    ],
  ];

  it.each(states)("has names for everything: %s", async (_, state) => {
    const { container } = await renderView(<StartView />, { state: await state() });
    expect(await axeFindings(container)).toEqual([]);
  });

  it("has names for everything: the form with its mistakes", async () => {
    const { container, user } = await renderView(<StartView />, { state: { book: OTHER } });
    await user.click(button("新建工作簿"));
    await user.click(button("建立"));
    expect(await axeFindings(container)).toEqual([]);
  });
});

/** A browser that takes what is copied; gives the last plain text. */
function acceptCopies(): () => string {
  const data = new Map<string, string>();
  Object.assign(document, {
    execCommand: jest.fn(() => {
      const event = new Event("copy", { bubbles: true, cancelable: true });
      const clipboardData = { setData: (type: string, text: string) => data.set(type, text) };
      return document.dispatchEvent(Object.assign(event, { clipboardData }));
    }),
  });
  return () => data.get("text/plain") ?? "";
}

/** jsdom's files cannot be read as bytes. */
function readableFile(bytes: Uint8Array<ArrayBuffer>): File {
  const file = new File([bytes], "2020.xlsx");
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

describe("a workbook that lost figures", () => {
  const lost = (putBack?: readonly PutBack[]): BookState => ({
    kind: "refused",
    failure: { code: "figures-lost", labels: ["受理数"], ...(putBack && { putBack }) },
  });

  it("says what is put back and where, and puts it back when asked", async () => {
    const parts = [
      { sheet: "案件", rows: 6, isNew: true },
      { sheet: "学法用法", rows: 2, isNew: false },
    ];
    const { user, actions, container } = await renderView(<StartView />, {
      state: { book: lost(parts) },
    });
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "重建“案件”表，6 项",
      "“学法用法”表最后补 2 行",
    ]);
    await user.click(button("补回缺少的行"));
    expect(actions.putBack).toHaveBeenCalledTimes(1);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("offers nothing where nothing safe can be done", async () => {
    await renderView(<StartView />, { state: { book: lost() } });
    expect(screen.queryByRole("button", { name: "补回缺少的行" })).toBeNull();
  });
});
