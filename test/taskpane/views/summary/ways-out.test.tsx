/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { TextDecoder, TextEncoder } from "node:util";
import { fileName } from "../../../../src/taskpane/save-file";
import { SummaryView } from "../../../../src/taskpane/views/summary/summary-view";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

const press = (name: RegExp | string) => screen.getByRole("button", { name });

/** The writer is loaded first. */
const PATIENCE = { timeout: 30_000 };

/** A browser in which `copy` works; gives what was put on its clipboard. */
function withClipboard(): Map<string, string> {
  const clip = new Map<string, string>();
  const setData = (type: string, text: string) => clip.set(type, text);
  const execCommand = () => {
    const event = new Event("copy", { bubbles: true, cancelable: true });
    document.dispatchEvent(Object.assign(event, { clipboardData: { setData } }));
    return true;
  };
  Object.assign(document, { execCommand });
  return clip;
}

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
  Reflect.deleteProperty(URL, "createObjectURL");
  jest.restoreAllMocks();
});

async function choose(item: string, ...given: Parameters<typeof renderView>) {
  const view = await renderView(...given);
  await view.user.click(press("其他方式"));
  await view.user.click(screen.getByRole("menuitem", { name: item }));
  return view;
}

describe("其他方式", () => {
  it("copies the table alone: a real table for Word, tabs for everything else", async () => {
    const clip = withClipboard();
    const { actions } = await choose("只复制附表", <SummaryView />);
    expect(clip.get("text/plain")).toMatch(
      /^2021年主要指标\n指标\t单位\t本年\t上年\t增减\t增减率\n/u,
    );
    expect(clip.get("text/plain")).toContain("转办交办案件数\t件\t58\t");
    expect(clip.get("text/html")).toMatch(/<table [\s\S]*<thead><tr [\s\S]*<\/table>/u);
    expect(clip.get("text/html")).not.toContain("<h1");
    expect(actions.copied).toHaveBeenCalledTimes(1);
  });

  it("copies the text with the table behind it", async () => {
    const clip = withClipboard();
    await choose("复制全文和附表", <SummaryView />);
    expect(clip.get("text/html")).toMatch(/<h1 [\s\S]*<table /u);
    expect(clip.get("text/plain")).toMatch(/情况报告[\s\S]*\n指标\t单位/u);
  });

  it("copies the text with explanations and what was checked behind it, which nothing else takes along", async () => {
    const clip = withClipboard();
    const { user } = await choose("复制全文和说明、核对情况", <SummaryView />);
    for (const type of ["text/html", "text/plain"]) {
      expect(clip.get(type)).toMatch(/情况报告[\s\S]*附：说明与豁免[\s\S]*附：核对情况/u);
    }
    for (const name of ["复制到 Word", "复制纯文字"]) {
      await user.click(press(name));
      expect(clip.get("text/plain")).not.toContain("附：");
    }
  });

  it("sets what is copied in the faces that people chose", async () => {
    const clip = withClipboard();
    const settings = { language: "zh-CN", typefaces: "system" } as const;
    await choose("复制全文和附表", <SummaryView />, { state: { settings } });
    expect(clip.get("text/html")).toContain("mso-fareast-font-family:'宋体'");
    expect(clip.get("text/html")).not.toMatch(/仿宋|方正/u);
  });

  it("saves a .docx with the table, and says where it is and what to do without it", async () => {
    // Every browser has them; jsdom has not.
    Object.assign(globalThis, { TextDecoder, TextEncoder });
    const blobs: Blob[] = [];
    const createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return "blob:x";
    };
    Object.assign(URL, { createObjectURL });
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(`${this.download} ${this.href}`);
    });
    const { actions } = await choose("导出 .docx", <SummaryView />);
    await waitFor(
      () => expect(screen.getByText(/^已生成 .docx.*复制到 Word/u)).toBeTruthy(),
      PATIENCE,
    );
    expect(names).toEqual(["广内街道2021年法治政府建设年度情况报告.docx blob:x"]);
    expect(actions.saved).toHaveBeenCalledTimes(1);
    const bytes = await bytesOf(blobs[0]);
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain("附表");
    expect(xml).toContain("<w:tblHeader/>");
  });

  it("says so where a .docx cannot be made", async () => {
    await choose("导出 .docx", <SummaryView />);
    await waitFor(() => expect(screen.getByText(/^没能生成 .docx/u)).toBeTruthy(), PATIENCE);
  });

  it("leads to the typefaces", async () => {
    const { actions } = await choose("选字体…", <SummaryView />);
    expect(actions.go).toHaveBeenCalledWith("about");
  });
});

/** jsdom's blobs give their bytes to a reader alone. */
function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob ?? new Blob());
  });
}

describe("the cell that is selected", () => {
  it("has its sentences marked, those of figures computed from it too, and each is led to", async () => {
    const book = await sampleBook({ "信访.办结率": null });
    const { user, container } = await renderView(<SummaryView />, {
      state: { book, marked: "信访.转办" },
    });
    expect(screen.getByText(/^选中的“受理市.*用在 1 段里/u)).toBeTruthy();
    const marked = [...container.querySelectorAll("p[aria-current]")];
    expect(marked.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/58件，办结57件/u),
    ]);
    const scrollIntoView = jest.fn();
    Object.assign(Element.prototype, { scrollIntoView });
    await user.click(press("看下一处"));
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(marked[0]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("is told to be in no sentence where it is in none", async () => {
    const { container, change } = await renderView(<SummaryView />, {
      state: { marked: "学法.培训期数" },
    });
    expect(container.querySelector("p[aria-current]")).toBeNull();
    change({ marked: "信访.转办" });
    expect(container.querySelectorAll("p[aria-current]")).toHaveLength(1);
  });
});

describe("the table in the pane", () => {
  it("shows both years, and leads from this year's number to its cell", async () => {
    const { user, actions, container } = await renderView(<SummaryView />);
    await user.click(screen.getByText(/^附表：本年与上年对照（\d+ 项）$/u));
    const row = within(container)
      .getAllByRole("row")
      .find(
        ({ textContent }) =>
          textContent.startsWith("转办交办案件数") || textContent.includes("转办交办案件数（件）"),
      );
    await user.click(within(row ?? container).getByRole("button", { name: "58" }));
    expect(actions.select).toHaveBeenCalledWith({ sheet: "基层治理与矛盾化解", address: "D11" });
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("the name of a file", () => {
  it.each([
    ["某街道2021年报告", "某街道2021年报告.docx"],
    ['a/b\\c:d*e?"<>|\u0000\u202E', "abcde.docx"],
    ["  ", "report.docx"],
    ["长".repeat(300), `${"长".repeat(100)}.docx`],
  ])("from %j is %s", (title, name) => {
    expect(fileName(title, "docx")).toBe(name);
  });
});
