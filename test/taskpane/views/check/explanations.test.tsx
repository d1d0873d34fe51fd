/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { Checked } from "../../../../src/core/model/check";
import { CheckView } from "../../../../src/taskpane/views/check/check-view";
import { HABIT } from "../../../../src/taskpane/views/check/check-items";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

const WRONG = { "公开.受理": 12, "培训.人次": 1, "培训.期数": 9 };

const card = (rule: string) => {
  const found = [...document.querySelectorAll<HTMLElement>("[data-rule]")].find(
    ({ dataset }) => dataset.rule === rule,
  );
  if (found === undefined) throw new Error(`no card ${rule}`);
  return within(found);
};

/** The book as it is read back once something was said of a finding. */
async function explained(rule: string, text: string, valid: boolean) {
  const book = await sampleBook(WRONG);
  const why = valid ? {} : { why: "stale" as const };
  const resolution = { kind: "explained", text, by: "王芳", valid, ...why } as const;
  const checks = book.checked.checks.map((check) =>
    check.rule === rule ? { ...check, resolution } : check,
  );
  const checked: Checked = { ...book.checked, checks };
  return { ...book, checked };
}

describe("an explanation", () => {
  it("is asked for by 核实性 findings alone", async () => {
    await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    expect(card("XX-1").getByRole("button", { name: "我要说明" })).toBeTruthy();
    expect(card("GK-1").queryByRole("button", { name: "我要说明" })).toBeNull();
    expect(card("@period.截至目前").queryByRole("button", { name: "我要说明" })).toBeNull();
  });

  it("is written in a field of its card and saved for its rule, and the field goes once it is kept", async () => {
    const view = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    await view.user.click(card("XX-1").getByRole("button", { name: "我要说明" }));
    const field = card("XX-1").getByLabelText<HTMLTextAreaElement>("说明");
    expect(document.activeElement).toBe(field);
    await view.user.type(field, "两期合并办班，9 期只发 1 份签到表");
    expect(await axeFindings(view.container)).toEqual([]);
    await view.user.click(card("XX-1").getByRole("button", { name: "保存说明" }));
    expect(view.actions.explain.mock.calls).toEqual([
      [["XX-1"], "两期合并办班，9 期只发 1 份签到表", ""],
    ]);
    expect(card("XX-1").getByLabelText<HTMLTextAreaElement>("说明").value).toBe(
      "两期合并办班，9 期只发 1 份签到表",
    );
    view.change({ book: await explained("XX-1", "两期合并办班，9 期只发 1 份签到表", true) });
    expect(card("XX-1").queryByLabelText("说明")).toBeNull();
    const done = within(screen.getByRole("region", { name: "已经说明或豁免" }));
    expect(done.getByText("两期合并办班，9 期只发 1 份签到表")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^已说明 1$/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^核实 1$/ })).toBeTruthy();
  });

  it("is not saved empty, and says so instead of greying the button", async () => {
    const { user, actions } = await renderView(<CheckView />, {
      state: { book: await sampleBook(WRONG) },
    });
    await user.click(card("XX-1").getByRole("button", { name: "我要说明" }));
    await user.click(card("XX-1").getByRole("button", { name: "保存说明" }));
    expect(actions.explain).not.toHaveBeenCalled();
    expect(card("XX-1").getByText("先写几句，再保存。")).toBeTruthy();
  });

  it("that no longer counts is offered as a draft, marked as such, and saved anew as it is or changed", async () => {
    const book = await explained("XX-1", "9 期合办一次，只计一次", false);
    const { user, actions } = await renderView(<CheckView />, { state: { book } });
    expect(card("XX-1").getByText(/数改过了，原来的说明不再算数。下面是原文/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^核实 2$/ })).toBeTruthy();
    const field = card("XX-1").getByLabelText<HTMLTextAreaElement>("说明");
    expect(field.value).toBe("9 期合办一次，只计一次");
    expect(document.activeElement).not.toBe(field);
    await user.click(card("XX-1").getByRole("button", { name: "保存说明" }));
    expect(actions.explain).toHaveBeenLastCalledWith(["XX-1"], "9 期合办一次，只计一次", "");
    expect(card("XX-1").getByLabelText("说明")).toBeTruthy();
    await user.type(field, "。");
    await user.click(card("XX-1").getByRole("button", { name: "保存说明" }));
    expect(actions.explain).toHaveBeenLastCalledWith(["XX-1"], "9 期合办一次，只计一次。", "");
    await user.click(card("XX-1").getByRole("button", { name: "撤掉说明" }));
    expect(actions.explain).toHaveBeenLastCalledWith(["XX-1"], "");
  });

  it("that is half written is there again after a check run and another view", async () => {
    const view = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    await view.user.click(card("XX-1").getByRole("button", { name: "我要说明" }));
    await view.user.keyboard("写到一半");
    view.change({ book: await sampleBook({ ...WRONG, "公开.受理": 13 }) });
    expect(card("XX-1").getByLabelText<HTMLTextAreaElement>("说明").value).toBe("写到一半");
    expect(document.activeElement).toBe(card("XX-1").getByLabelText("说明"));
    view.change({ book: { kind: "loading" } });
    view.change({ book: await sampleBook(WRONG) });
    expect(card("XX-1").getByLabelText<HTMLTextAreaElement>("说明").value).toBe("写到一半");
  });

  it("is not saved a second time while it is being saved", async () => {
    const view = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    await view.user.click(card("XX-1").getByRole("button", { name: "我要说明" }));
    await view.user.keyboard("两期合并办班，9 期只发 1 份签到表");
    view.change({ job: "explaining" });
    await view.user.click(card("XX-1").getByRole("button", { name: "保存说明" }));
    expect(view.actions.explain).not.toHaveBeenCalled();
  });

  it("of the habit speaks for every rate that shows it", async () => {
    const { user, actions } = await renderView(<CheckView />);
    await user.click(card(HABIT).getByRole("button", { name: "我要说明" }));
    await user.keyboard("全篇比率按截位取数");
    await user.click(card(HABIT).getByRole("button", { name: "保存说明" }));
    await Promise.resolve();
    expect(actions.explain.mock.calls).toEqual([[["TJ-5", "TJ-6"], "全篇比率按截位取数", ""]]);
  });
});

describe("a hollow explanation", () => {
  it.each([
    ["核实无误。", /没有剩下原因/],
    ["已 核 实，数据 无误！", /没有剩下原因/],
    ["合并办班", /字太少/],
    ["因为 __ 合并办班。", /句式里的空还没有填/],
  ])("%s is refused at its field, with what to write instead", async (text, problem) => {
    const { user, actions } = await renderView(<CheckView />, {
      state: { book: await sampleBook(WRONG) },
    });
    await user.click(card("XX-1").getByRole("button", { name: "我要说明" }));
    await user.keyboard(text);
    expect(card("XX-1").queryByText(problem)).toBeNull();
    await user.click(card("XX-1").getByRole("button", { name: "保存说明" }));
    expect(actions.explain).not.toHaveBeenCalled();
    expect(card("XX-1").getByText(problem)).toBeTruthy();
  });

  it("that is merely vague is hinted at and saved", async () => {
    const { user, actions } = await renderView(<CheckView />, {
      state: { book: await sampleBook(WRONG) },
    });
    await user.click(card("XX-1").getByRole("button", { name: "我要说明" }));
    await user.keyboard("各社区一起办班，不再单独办");
    expect(card("XX-1").getByText("还没有写到原因或数，补上更好。")).toBeTruthy();
    await user.click(card("XX-1").getByRole("button", { name: "保存说明" }));
    expect(actions.explain).toHaveBeenCalledTimes(1);
  });
});

describe("a sentence frame", () => {
  async function writing() {
    const view = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    await view.user.click(card("XX-1").getByRole("button", { name: "我要说明" }));
    const field = card("XX-1").getByLabelText<HTMLTextAreaElement>("说明");
    const group = within(card("XX-1").getByRole("group", { name: "可以套用的句式" }));
    const choose = async (at: number) => {
      const frame = group.getAllByRole("button")[at];
      if (frame === undefined) throw new Error(`no frame ${at}`);
      await view.user.click(frame);
      return frame.textContent;
    };
    return { ...view, field, choose };
  }

  it("has the figures in it, goes into the empty field with its first gap selected, and typing fills that", async () => {
    const { user, field, choose } = await writing();
    const frame = await choose(0);
    expect(frame).toContain("9");
    expect(field.value).toBe(frame);
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("__");
    await user.keyboard("3");
    expect(field.value).toBe(frame.replace("__", "3"));
  });

  it("that nobody touched gives way to another", async () => {
    const { field, choose } = await writing();
    const before = await choose(0);
    const frame = await choose(1);
    expect(frame).not.toBe(before);
    expect(field.value).toBe(frame);
  });

  it("goes behind what somebody typed, never over it", async () => {
    const { user, field, choose } = await writing();
    await user.keyboard("两期合并。");
    const frame = await choose(1);
    expect(field.value).toBe(`两期合并。\n${frame}`);
  });
});

describe("a waiver", () => {
  const REASON = "重复申请 9 件并案答复，受理数按人计。";

  it("is offered for hard findings of the rules, and for nothing that is owed or unreadable", async () => {
    const book = await sampleBook({ ...WRONG, "诉讼.被告": null, "学法.讲座": "很多" });
    await renderView(<CheckView />, { state: { book } });
    expect(card("GK-1").getByRole("button", { name: "我要豁免" })).toBeTruthy();
    expect(card("XX-1").queryByRole("button", { name: "我要豁免" })).toBeNull();
    expect(card("@entry.学法.讲座").queryByRole("button", { name: "我要豁免" })).toBeNull();
  });

  it("asks who and why, and is not saved without either", async () => {
    const { user, actions, container } = await renderView(<CheckView />, {
      state: { book: await sampleBook(WRONG) },
    });
    await user.click(card("GK-1").getByRole("button", { name: "我要豁免" }));
    await user.keyboard("情况属实，数据无误");
    await user.click(card("GK-1").getByRole("button", { name: "保存豁免" }));
    expect(card("GK-1").getByText(/没有剩下原因/)).toBeTruthy();
    const field = card("GK-1").getByLabelText("豁免理由");
    await user.clear(field);
    await user.type(field, REASON);
    await user.click(card("GK-1").getByRole("button", { name: "保存豁免" }));
    expect(card("GK-1").getByText("请填上是谁同意的。")).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
    expect(actions.waive).not.toHaveBeenCalled();
    await user.type(card("GK-1").getByLabelText("姓名"), "李四");
    await user.click(card("GK-1").getByRole("button", { name: "保存豁免" }));
    expect(actions.waive.mock.calls).toEqual([["GK-1", REASON, "李四"]]);
  });

  it("is shown with who and when, and can be withdrawn", async () => {
    const book = await sampleBook(WRONG);
    const resolution = {
      kind: "waived",
      text: REASON,
      by: "李四",
      at: "2021-12-01 09:30",
      valid: true,
    } as const;
    const checks = book.checked.checks.map((check) =>
      check.rule === "GK-1" ? { ...check, resolution } : check,
    );
    const { user, actions } = await renderView(<CheckView />, {
      state: { book: { ...book, checked: { ...book.checked, checks } } },
    });
    const done = within(screen.getByRole("region", { name: "已经说明或豁免" }));
    expect(done.getAllByText(/已豁免/).length).toBeGreaterThan(0);
    expect(done.getByText("（李四，2021-12-01 09:30）")).toBeTruthy();
    await user.click(card("GK-1").getByRole("button", { name: "撤回豁免" }));
    expect(actions.explain).toHaveBeenLastCalledWith(["GK-1"], "");
  });
});
