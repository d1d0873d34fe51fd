/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { compileWorkbook } from "../../../../src/app/compile-workbook";
import { SummaryView } from "../../../../src/taskpane/views/summary/summary-view";
import { featuresWhere } from "../../../../src/workbook/feature-needs";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { HOST, sampleBook } from "../../../support/pane/sample-state";

const press = (name: RegExp | string) => screen.getByRole("button", { name });

describe("汇总", () => {
  it("previews the very sentences that are compiled, under their headings", async () => {
    const book = await sampleBook();
    const { container } = await renderView(<SummaryView />, { state: { book } });
    const { document: compiled } = compileWorkbook(book.report, { language: "zh-CN" });
    const sentences = [...container.querySelectorAll("article p")].map((each) => each.textContent);
    expect(sentences).toEqual(
      compiled.sections.flatMap(({ paragraphs }) =>
        paragraphs.map(({ parts }) => parts.map(({ text }) => text).join("")),
      ),
    );
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(compiled.title);
    const headings = compiled.sections.map(({ heading, level }) => `${level + 2} ${heading}`);
    expect(
      [...container.querySelectorAll("h3, h4")].map(
        (each) => `${each.tagName[1] ?? ""} ${each.textContent}`,
      ),
    ).toEqual(headings);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("leads from a figure to its cell, which its name says", async () => {
    const { user, actions } = await renderView(<SummaryView />);
    await user.click(press(/^58件，.*转办交办案件数，基层治理与矛盾化解!D11$/));
    expect(actions.select).toHaveBeenCalledWith({ sheet: "基层治理与矛盾化解", address: "D11" });
  });

  it("leads from 【待填】 to the field, and for narrative to its cell on 文字稿", async () => {
    const { user, actions } = await renderView(<SummaryView />, {
      state: { book: await sampleBook({ "信访.转办": null }) },
    });
    await user.click(press(/^【待填：.*转办交办案件.*】，去填$/));
    expect(actions.goToFigure).toHaveBeenCalledWith("信访.转办");
    await user.click(press(/^【待填：存在的不足和原因】，去填$/));
    expect(actions.select).toHaveBeenCalledTimes(1);
    const [place] = actions.select.mock.calls[0] ?? [];
    expect(place?.sheet).toBe("文字稿");
    expect(place?.address).toMatch(/^C\d+$/);
  });

  it("tells above why it is 未定稿, each reason with the way to settle it", async () => {
    const { user, actions, container } = await renderView(<SummaryView />, {
      state: { book: await sampleBook({ "信访.转办": null, "公开.受理": 12 }) },
    });
    expect(screen.getByText(/^未定稿，有 \d+ 处要处理：/)).toBeTruthy();
    const items = within(container).getAllByRole("listitem");
    const reason = (words: RegExp) => {
      const found = items.find(({ textContent }) => words.test(textContent));
      if (found === undefined) throw new Error(words.source);
      return within(found);
    };
    await user.click(reason(/还没有填。请填写后重新汇总/).getByText("去填报"));
    expect(actions.goToFigure).toHaveBeenCalledWith("信访.转办");
    await user.click(reason(/差 9/).getByText("去检查"));
    expect(actions.go).toHaveBeenCalledWith("check");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("writes the summary sheet, and says so while it does", async () => {
    const { user, actions, change } = await renderView(<SummaryView />);
    await user.click(press("生成汇总表"));
    expect(actions.compile).toHaveBeenCalledTimes(1);
    change({ job: "compiling" });
    await user.click(press("正在生成…"));
    expect(actions.compile).toHaveBeenCalledTimes(1);
  });

  it("follows the number of decimals that people chose", async () => {
    const book = await sampleBook({ "信访.办结率": null });
    const { container } = await renderView(<SummaryView />, {
      state: { book, settings: { language: "zh-CN", rateDecimals: 2 } },
    });
    expect(container.textContent).toContain("98.28%");
  });

  it("tells what is not in the sheet yet and so not in the text", async () => {
    const { user, actions } = await renderView(<SummaryView />, {
      state: { drafts: new Map([["信访.转办", { typed: "99" }]]) },
    });
    expect(screen.getByText("1 项还没写入表里，下面的文字没有算进去。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^99件/ })).toBeNull();
    await user.click(press("现在写入"));
    expect(actions.commit).toHaveBeenCalledTimes(1);
  });

  it("says of an empty report where to begin, instead of a long list of reasons", async () => {
    const ids = [...(await sampleBook()).report.definition.figures.keys()];
    const book = await sampleBook(Object.fromEntries(ids.map((id) => [id, null])));
    const { user, actions, container } = await renderView(<SummaryView />, { state: { book } });
    expect(screen.getByText("还没有填数，下面都是待填。")).toBeTruthy();
    expect(screen.queryByText(/^未定稿/)).toBeNull();
    await user.click(press("去填报"));
    expect(actions.go).toHaveBeenCalledWith("fill");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("speaks English where the pane does", async () => {
    const { container } = await renderView(<SummaryView />, {
      state: { settings: { language: "en" } },
    });
    expect(press("Copy for Word")).toBeTruthy();
    expect(press(/^58件, .*!D11$/)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("汇总 after figures changed", () => {
  it("tells which sentences read differently, with the old value and the new one, and leads there", async () => {
    const before = await sampleBook();
    const book = await sampleBook({ "信访.来电来访": 301 });
    const { user, container } = await renderView(<SummaryView />, {
      state: { book, compiledFrom: { report: before.report, settings: { language: "zh-CN" } } },
    });
    expect(screen.getByText(/^编好后有 1 个数改了，影响 1 句。/)).toBeTruthy();
    expect(container.querySelector("del")?.textContent).toMatch(/^370/);
    expect(container.querySelector("ins")?.textContent).toMatch(/^301/);
    Element.prototype.scrollIntoView = () => undefined;
    await user.click(screen.getByText("看这一句"));
    expect(document.activeElement?.tagName).toBe("P");
    expect(document.activeElement?.textContent).toContain("301");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("says nothing while the text reads as it did, or before it was ever compiled", async () => {
    const { report } = await sampleBook();
    const compiledFrom = { report, settings: { language: "zh-CN" as const } };
    const view = await renderView(<SummaryView />, { state: { compiledFrom } });
    expect(screen.queryByText(/编好后/)).toBeNull();
    expect(view.container.querySelector("del")).toBeNull();
  });

  it("tells that another number of decimals makes what was copied out of date", async () => {
    const book = await sampleBook({ "信访.办结率": null });
    const compiledFrom = { report: book.report, settings: { language: "zh-CN" as const } };
    const { container, change } = await renderView(<SummaryView />, {
      state: { book, compiledFrom },
    });
    expect(screen.queryByText(/编好后/)).toBeNull();
    change({ settings: { language: "zh-CN", rateDecimals: 3 } });
    expect(screen.getByText(/^编好后有 \d+ 个数改了/)).toBeTruthy();
    const shown = [...container.querySelectorAll("ins")].map((each) => each.textContent);
    expect(shown).toContain("98.276%");
  });

  it("is left alone by another language of the pane, which the text does not speak", async () => {
    const { report } = await sampleBook();
    const compiledFrom = { report, settings: { language: "zh-CN" as const } };
    const { container } = await renderView(<SummaryView />, {
      state: { compiledFrom, settings: { language: "en" } },
    });
    expect(container.querySelector("del")).toBeNull();
  });

  it("notes what a reader would stumble over, with the way to the text, and is final all the same", async () => {
    const { user, actions, container } = await renderView(<SummaryView />);
    await user.click(screen.getByText(/^文字里可以看一看的 \d+ 处$/));
    expect(screen.getByText(/^各处百分比的小数位数不一：98%/)).toBeTruthy();
    const [link] = screen.getAllByRole("button", { name: "看原文" });
    if (link) await user.click(link);
    expect(actions.select.mock.calls[0]?.[0]).toMatchObject({ sheet: "文字稿" });
    const helps = screen.getAllByRole("link", { name: "这是什么" });
    const pages = helps.map((help) => help.getAttribute("href"));
    expect(pages).toContain("assets/help/checks/uneven-decimals.html");
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("附图", () => {
  const box = () => screen.queryByRole("checkbox", { name: "在汇总附表旁边画附图" });

  it("is not drawn unless somebody says so, and then the choice is kept", async () => {
    const { user, actions, container } = await renderView(<SummaryView />);
    expect(box()).toHaveProperty("checked", false);
    await user.click(box() ?? container);
    expect(actions.change).toHaveBeenCalledWith({ charts: true });
    expect(await axeFindings(container)).toEqual([]);
  });

  it("says why there is none where two years cannot be compared", async () => {
    const state = { settings: { language: "zh-CN", charts: true } } as const;
    const { container } = await renderView(<SummaryView />, { state });
    expect(box()).toHaveProperty("checked", true);
    expect(container.textContent).toContain("没有附图：两年都填了确数的主要计数不到两项");
  });

  it("is told to be there where the workbook has one and nobody chose in this pane", async () => {
    const book = await sampleBook();
    const { snapshot } = book.report;
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === "汇总附表" ? { ...sheet, charts: ["汇总附图"] } : sheet,
    );
    const drawn = { ...book, report: { ...book.report, snapshot: { ...snapshot, sheets } } };
    await renderView(<SummaryView />, { state: { book: drawn } });
    expect(box()).toHaveProperty("checked", true);
  });

  it("is not offered by a program that draws none", async () => {
    await renderView(<SummaryView />, {
      state: { host: { ...HOST, features: featuresWhere((needs) => needs !== "ExcelApi 1.8") } },
    });
    expect(box()).toBeNull();
  });
});
