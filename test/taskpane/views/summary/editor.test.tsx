/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { openReport } from "../../../../src/app/open-report";
import { paragraphTexts, writeTexts } from "../../../../src/app/paragraph-texts";
import { checkWorkbook } from "../../../../src/app/check-workbook";
import { SummaryView } from "../../../../src/taskpane/views/summary/summary-view";
import { memoryWorkbook } from "../../../../src/workbook/memory-workbook";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { fillSample } from "../../../support/pane/sample-state";

const NAME = "改文字：“二、存在的不足和原因”";
const KEY = "gaps.narrative";

const press = (name: RegExp | string) => screen.getByRole("button", { name });
const editor = () => within(screen.getByRole("group", { name: NAME }));
const area = () => screen.getByLabelText<HTMLTextAreaElement>("“二、存在的不足和原因”的文字");

/** The sample with wordings that staff changed. */
async function bookWith(texts: ReadonlyMap<string, string>) {
  const workbook = await fillSample(memoryWorkbook());
  const first = await openReport(workbook);
  if (!first.ok) throw new Error("not opened");
  await writeTexts(workbook, first.value, texts);
  const report = await openReport(workbook);
  if (!report.ok) throw new Error("not opened");
  return { kind: "open", report: report.value, checked: checkWorkbook(report.value) } as const;
}

describe("改文字", () => {
  it("opens the wording that is in force, and what is typed is previewed and checked at once", async () => {
    const { user, container, state } = await renderView(<SummaryView />);
    await user.click(press(NAME));
    expect(document.activeElement).toBe(area());
    await user.type(area(), "转办{{信访.转办}，未办{{。");
    expect(state().texts.get(KEY)?.typed).toBe("转办{信访.转办}，未办{。");
    expect(editor().getByText("58件").getAttribute("title")).toMatch(/转办/);
    expect(editor().getByText("【待改：{】")).toBeTruthy();
    expect(editor().getByText("有 1 处要看：")).toBeTruthy();
    await user.click(editor().getByText("到那里"));
    const { selectionStart, selectionEnd, value } = area();
    expect(value.slice(selectionStart, selectionEnd)).toBe("{");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("puts a figure where the caret stands, by its label, and goes on from there", async () => {
    const { user } = await renderView(<SummaryView />, {
      state: { texts: new Map([[KEY, { typed: "共，完。", from: "" }]]) },
    });
    area().setSelectionRange(1, 1);
    await user.type(editor().getByLabelText("找别的指标"), "信访.转办");
    await user.click(editor().getByRole("button", { name: /^.*转办.* 58件，插入$/ }));
    expect(area().value).toMatch(/^共\{[^{}]*转办[^{}]*\}，完。$/);
    expect(document.activeElement).toBe(area());
    expect(area().selectionStart).toBe(area().value.indexOf("}") + 1);
    expect(editor().getByText("58件")).toBeTruthy();
    expect(editor().getByRole("button", { name: /58件，已用，再插入$/ })).toBeTruthy();
  });

  it("lists the section's own figures first, and says where none has the name", async () => {
    const { user } = await renderView(<SummaryView />);
    await user.click(press(/^改文字：“（四）.*”第 2 段$/));
    const own = within(screen.getByRole("group", { name: /^改文字：“（四）.*”第 2 段$/ }));
    expect(own.getAllByRole("button", { name: /插入$/ }).length).toBeGreaterThan(10);
    await user.type(own.getByLabelText("找别的指标"), "没有这一项");
    expect(own.getByText("没有这样的指标。")).toBeTruthy();
  });

  it("saves what was typed, and forgets it on 取消, where the focus goes back to the button", async () => {
    const { user, actions, state } = await renderView(<SummaryView />);
    await user.click(press(NAME));
    await user.type(area(), "人手不足。");
    await user.click(editor().getByText("保存"));
    expect(actions.saveTexts).toHaveBeenCalledWith(new Map([[KEY, "人手不足。"]]));
    await user.click(editor().getByText("取消"));
    expect(state().texts.size).toBe(0);
    expect(document.activeElement).toBe(press(NAME));
  });

  it("that was not saved is said above, and can be saved there", async () => {
    const texts = new Map([[KEY, { typed: "人手不足。", from: "" }]]);
    const { user, actions } = await renderView(<SummaryView />, { state: { texts } });
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByText(/^1 段文字改了还没有保存/)).toBeTruthy();
    await user.click(press("现在保存"));
    expect(actions.saveTexts).toHaveBeenCalledWith(new Map([[KEY, "人手不足。"]]));
  });

  it("is there for a paragraph that has nothing to say now", async () => {
    await renderView(<SummaryView />);
    const silent = screen.getAllByText("（这一段还没有数可写，没有成文）");
    const buttons = screen.getAllByRole("button", { name: /^改文字：/ });
    expect(silent.length).toBeGreaterThan(0);
    expect(buttons.length).toBeGreaterThan(silent.length);
  });
});

describe("a paragraph that is changed in the sheet while it is edited here", () => {
  const MINE = "人手不足。";
  const THEIRS = "经费不足。";

  /** The editor with something typed, then the sheet's text changed under it. */
  async function contested() {
    const view = await renderView(<SummaryView />);
    await view.user.click(press(NAME));
    await view.user.type(area(), MINE);
    view.change({ book: await bookWith(new Map([[KEY, THEIRS]])) });
    return view;
  }

  it("shows both texts and saves neither until one is chosen", async () => {
    const { container } = await contested();
    expect(area().value).toBe(MINE);
    expect(editor().getByText(/^这一段打开以后，表里的文字也改了。/)).toBeTruthy();
    expect(editor().getByText(THEIRS)).toBeTruthy();
    expect(editor().queryByText("保存")).toBeNull();
    expect(screen.getByText(/其中 1 段，表里也有人改了/)).toBeTruthy();
    expect(screen.queryByText("现在保存")).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("用我改的 keeps what was typed, to be saved over the sheet's", async () => {
    const { user, actions, state } = await contested();
    await user.click(editor().getByText("用我改的"));
    expect(document.activeElement).toBe(area());
    expect(state().texts.get(KEY)).toEqual({ typed: MINE, from: THEIRS });
    await user.click(editor().getByText("保存"));
    expect(actions.saveTexts).toHaveBeenCalledWith(new Map([[KEY, MINE]]));
  });

  it("用表里的 takes the sheet's, and what was typed can be had back", async () => {
    const { user, state } = await contested();
    await user.click(editor().getByText("用表里的"));
    expect(area().value).toBe(THEIRS);
    expect(editor().queryByText(/表里的文字也改了/)).toBeNull();
    await user.click(editor().getByText("换回我改的"));
    expect(area().value).toBe(MINE);
    expect(state().texts.get(KEY)).toEqual({ typed: MINE, from: THEIRS });
    expect(editor().queryByText(/表里的文字也改了/)).toBeNull();
  });

  it("is no question where nothing was typed, or both say the same", async () => {
    const { user, change } = await renderView(<SummaryView />);
    await user.click(press(NAME));
    change({ book: await bookWith(new Map([[KEY, THEIRS]])) });
    expect(area().value).toBe(THEIRS);
    await user.type(area(), "又及。");
    change({ book: await bookWith(new Map([[KEY, `${THEIRS}又及。`]])) });
    expect(area().value).toBe(`${THEIRS}又及。`);
    expect(editor().queryByText(/表里的文字也改了/)).toBeNull();
  });
});

describe("恢复标准文字", () => {
  it("in the editor shows the standard wording and keeps in sight what the sheet has", async () => {
    const { report } = await bookWith(new Map());
    const found = paragraphTexts(report).find(({ section }) => section === "governance");
    if (found === undefined) throw new Error("no paragraph");
    const book = await bookWith(new Map([[found.key, "自己写的。"]]));
    const { user, actions } = await renderView(<SummaryView />, { state: { book } });
    await user.click(press(/^改文字：“（四）.*”第 1 段$/));
    const own = within(screen.getByRole("group", { name: /第 1 段$/ }));
    await user.click(own.getByText("恢复标准文字"));
    expect(own.getByRole<HTMLTextAreaElement>("textbox", { name: /的文字/ }).value).toBe(
      found.standard,
    );
    expect(own.getByText("自己写的。")).toBeTruthy();
    await user.click(own.getByText("保存"));
    expect(actions.saveTexts).toHaveBeenCalledWith(new Map([[found.key, found.standard]]));
  });

  it("lists what was changed beside the standard, and puts back one or all in one write", async () => {
    const { report } = await bookWith(new Map());
    const [one, two] = paragraphTexts(report).filter(({ section }) => section === "governance");
    if (one === undefined || two === undefined) throw new Error("no paragraphs");
    const book = await bookWith(
      new Map([
        [one.key, "自己写的。"],
        [two.key, ""],
        [KEY, "叙述没有标准文字。"],
      ]),
    );
    const { user, actions, container } = await renderView(<SummaryView />, { state: { book } });
    const list = screen.getByText("改过的文字 2 段").closest("details");
    if (list === null) throw new Error("no list");
    expect(list.textContent).toContain("现在：自己写的。");
    expect(list.textContent).toContain("现在：（空）");
    expect(list.textContent).toContain(`标准：${one.standard}`);
    await user.click(within(list).getByRole("button", { name: /^恢复标准文字：.*第 2 段$/ }));
    expect(actions.saveTexts).toHaveBeenLastCalledWith(new Map([[two.key, two.standard]]));
    await user.click(within(list).getByText("2 段都恢复标准文字"));
    expect(actions.saveTexts).toHaveBeenLastCalledWith(
      new Map([
        [one.key, one.standard],
        [two.key, two.standard],
      ]),
    );
    expect(await axeFindings(container)).toEqual([]);
  });
});
