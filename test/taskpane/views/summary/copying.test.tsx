/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { fireEvent, screen } from "@testing-library/react";
import { compileWorkbook } from "../../../../src/app/compile-workbook";
import { toPlainText } from "../../../../src/core/compile/plain-text";
import { SummaryView } from "../../../../src/taskpane/views/summary/summary-view";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

/** What a copy event was given, by type. */
type Clip = Map<string, string>;

/** A browser in which `copy` works; gives what was put on its clipboard. jsdom knows no such command. */
function withClipboard(): Clip {
  const clip: Clip = new Map();
  const execCommand = jest.fn((command: string) => {
    if (command !== "copy") return false;
    document.dispatchEvent(copyEvent(clip));
    return true;
  });
  Object.assign(document, { execCommand });
  return clip;
}

function copyEvent(clip: Clip): Event {
  const event = new Event("copy", { bubbles: true, cancelable: true });
  const setData = (type: string, text: string) => clip.set(type, text);
  return Object.assign(event, { clipboardData: { setData } });
}

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

const press = (name: RegExp | string) => screen.getByRole("button", { name });

describe("copying for Word", () => {
  it("gives the look and the command line's plain text at once, and tells the pane", async () => {
    const clip = withClipboard();
    const book = await sampleBook();
    const { user, actions } = await renderView(<SummaryView />, { state: { book } });
    await user.click(press("复制到 Word"));
    const { document: compiled, draftNotes } = compileWorkbook(book.report, { language: "zh-CN" });
    expect(clip.get("text/plain")).toBe(toPlainText(compiled, draftNotes));
    expect(clip.get("text/html")).toMatch(/mso-fareast-font-family:'仿宋'.*58件/s);
    expect(actions.copied).toHaveBeenCalledTimes(1);
  });

  it("gives plain text alone where that is asked for", async () => {
    const clip = withClipboard();
    const { user, actions } = await renderView(<SummaryView />);
    await user.click(press("复制纯文字"));
    expect([...clip.keys()]).toEqual(["text/plain"]);
    expect(actions.copied).toHaveBeenCalledTimes(1);
  });

  it("gives one section under its heading, and tells the pane where nothing is stale", async () => {
    const clip = withClipboard();
    const { user, actions } = await renderView(<SummaryView />);
    await user.click(press(/^复制“（四）夯实基层治理/));
    expect(clip.get("text/plain")).toMatch(/^　　（四）夯实基层治理.*58件/s);
    expect(clip.get("text/plain")).not.toContain("（三）");
    expect(clip.get("text/html")).toMatch(/^<h3 /);
    expect(actions.copied).toHaveBeenCalledTimes(1);
  });

  it("of a section does not make forgotten that another reads differently now", async () => {
    withClipboard();
    const { report } = await sampleBook();
    const compiledFrom = { report, settings: { language: "zh-CN" as const } };
    const book = await sampleBook({ "信访.来电来访": 301 });
    const { user, actions } = await renderView(<SummaryView />, { state: { book, compiledFrom } });
    await user.click(press(/^复制“（三）/));
    expect(actions.copied).not.toHaveBeenCalled();
    expect(screen.getByText(/^已复制“（三）.*按 Ctrl\+V/)).toBeTruthy();
    expect(screen.getByText(/^编好后有 1 个数改了/)).toBeTruthy();
  });
});

describe("a browser that refuses to copy", () => {
  it("gets the text selected beside the buttons, where Ctrl+C still takes the look along", async () => {
    const { user, actions, baseElement } = await renderView(<SummaryView />);
    await user.click(press("复制到 Word"));
    expect(actions.copied).not.toHaveBeenCalled();
    const area = screen.getByLabelText<HTMLTextAreaElement>("要复制的文字");
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
    expect(screen.getByText(/按 Ctrl\+C/)).toBeTruthy();
    expect(await axeFindings(baseElement)).toEqual([]);
    const clip: Clip = new Map();
    fireEvent(area, copyEvent(clip));
    expect(clip.get("text/plain")).toBe(area.value);
    expect(clip.get("text/html")).toContain("58件");
    expect(actions.copied).toHaveBeenCalledTimes(1);
    expect(screen.queryByLabelText("要复制的文字")).toBeNull();
  });

  it("is left alone where only a part of the text is selected, and can be closed", async () => {
    const { user, actions } = await renderView(<SummaryView />);
    await user.click(press("复制到 Word"));
    const area = screen.getByLabelText<HTMLTextAreaElement>("要复制的文字");
    area.setSelectionRange(0, 5);
    const clip: Clip = new Map();
    fireEvent(area, copyEvent(clip));
    expect(clip.size).toBe(0);
    await user.click(press("关闭"));
    expect(screen.queryByLabelText("要复制的文字")).toBeNull();
    expect(document.activeElement).toBe(press("复制到 Word"));
    expect(actions.copied).not.toHaveBeenCalled();
  });
});

describe("hostile text in a cell", () => {
  it.each([
    ["a formula", '=HYPERLINK("http://example.com","x")'],
    ["markup", "<img src=x onerror=alert(1)>"],
    ["a cell full of it", "x".repeat(32_000)],
    ["marks that turn the writing direction", "\u202E321\u200F."],
    ["half a character", "a\uD800b"],
  ])("is shown and copied as text: %s", async (_, hostile) => {
    const clip = withClipboard();
    const sample = await sampleBook();
    const report = { ...sample.report, unit: hostile };
    const { user, container } = await renderView(<SummaryView />, {
      state: { book: { ...sample, report } },
    });
    expect(container.textContent).toContain(hostile);
    expect(
      container.querySelector("img, a:not([href^='assets/help/']), iframe, script"),
    ).toBeNull();
    await user.click(press("复制到 Word"));
    const html = clip.get("text/html") ?? "";
    expect(html).not.toMatch(/<img|\p{Surrogate}/u);
    const pasted = new DOMParser().parseFromString(html, "text/html").body;
    expect(pasted.textContent).toContain(hostile.replace("\uD800", ""));
    expect(pasted.querySelector("img, a, script")).toBeNull();
  });
});
