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
  const resolution = { kind: "explained", text, by: "王芳", valid } as const;
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
    await view.user.type(field, "合并办班");
    expect(await axeFindings(view.container)).toEqual([]);
    await view.user.click(card("XX-1").getByRole("button", { name: "保存说明" }));
    expect(view.actions.explain.mock.calls).toEqual([[["XX-1"], "合并办班"]]);
    expect(card("XX-1").getByLabelText<HTMLTextAreaElement>("说明").value).toBe("合并办班");
    view.change({ book: await explained("XX-1", "合并办班", true) });
    expect(card("XX-1").queryByLabelText("说明")).toBeNull();
    const done = within(screen.getByRole("region", { name: "已经说明" }));
    expect(done.getByText("合并办班")).toBeTruthy();
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

  it("that no longer counts is shown as such, can be changed, and taken away", async () => {
    const book = await explained("XX-1", "旧的说明", false);
    const { user, actions } = await renderView(<CheckView />, { state: { book } });
    expect(card("XX-1").getByText(/数改过了，原来的说明不再算数。/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^核实 2$/ })).toBeTruthy();
    await user.click(card("XX-1").getByRole("button", { name: "撤掉说明" }));
    expect(actions.explain).toHaveBeenLastCalledWith(["XX-1"], "");
    await user.click(card("XX-1").getByRole("button", { name: "修改说明" }));
    expect(card("XX-1").getByLabelText<HTMLTextAreaElement>("说明").value).toBe("旧的说明");
    await user.click(card("XX-1").getByRole("button", { name: "取消" }));
    expect(card("XX-1").getByText("旧的说明")).toBeTruthy();
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
    await view.user.keyboard("合并办班");
    view.change({ job: "explaining" });
    await view.user.click(card("XX-1").getByRole("button", { name: "保存说明" }));
    expect(view.actions.explain).not.toHaveBeenCalled();
  });

  it("of the habit speaks for every rate that shows it", async () => {
    const { user, actions } = await renderView(<CheckView />);
    await user.click(card(HABIT).getByRole("button", { name: "我要说明" }));
    await user.keyboard("全篇截位");
    await user.click(card(HABIT).getByRole("button", { name: "保存说明" }));
    await Promise.resolve();
    expect(actions.explain.mock.calls).toEqual([[["TJ-5", "TJ-6"], "全篇截位"]]);
  });
});
