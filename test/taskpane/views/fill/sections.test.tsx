/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { FillView } from "../../../../src/taskpane/views/fill/fill-view";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";
import { box, leave, openSection, put } from "./open-section";

const picker = () => screen.getByLabelText<HTMLSelectElement>("填哪一节");
const optionOf = (text: RegExp) => screen.getByText(text, { selector: "option" }).textContent;

describe("the section picker", () => {
  it("lists the sections by the names of their sheets, each with how far it is, drafts included", async () => {
    await openSection("learning");
    expect(picker().value).toBe("learning");
    const before = /（(\d+)\/(\d+)）$/.exec(optionOf(/^依法决策/));
    expect(Number(before?.[2])).toBeGreaterThan(0);
    const [, filled = "", asked = ""] = /（(\d+)\/(\d+)）$/.exec(optionOf(/^学法用法/)) ?? [];
    const blank = [...document.querySelectorAll<HTMLInputElement>("[data-entry]")].find(
      ({ value }) => value === "",
    );
    put(document.querySelector(`label[for="${blank?.id ?? ""}"]`)?.textContent ?? "", "3");
    expect(optionOf(/^学法用法/)).toContain(`（${Number(filled) + 1}/${asked}）`);
  });

  it("goes to any section, and to the one before and after", async () => {
    const { user, state } = await openSection("governance");
    await user.selectOptions(picker(), "openness");
    expect(state().section).toBe("openness");
    await user.click(screen.getByText(/上一节/));
    expect(state().section).toBe("learning");
    await user.click(screen.getByText("下一节 ›"));
    expect(state().section).toBe("openness");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^（三）/);
  });

  it("has no way before the first and after the last", async () => {
    await openSection("decision");
    expect(screen.queryByText(/上一节/)).toBeNull();
    await openSection("leadership");
    expect(screen.getByText("这是最后一节。")).toBeTruthy();
  });

  it("begins at the next section's heading when people come from the end of one", async () => {
    const { user, state } = await openSection("learning");
    await user.click(screen.getByText(/^下一节：/));
    expect(state().section).toBe("openness");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  });
});

describe("without a section asked for", () => {
  it("opens where something is owed, and stays there when that is filled", async () => {
    const book = await sampleBook({ "公开.受理": null });
    const view = await renderView(<FillView />, { state: { view: "fill", book } });
    const shown = picker().value;
    put("受理并答复政府信息公开申请数", "21");
    expect(picker().value).toBe(shown);
    expect(shown).toBe("openness");
    view.change({ book: await sampleBook(), drafts: new Map() });
    expect(picker().value).toBe("openness");
  });
});

describe("what was typed", () => {
  it("is there again after another section was looked at", async () => {
    const { user } = await openSection("governance");
    put("转办交办案件在办数", "二三十");
    leave("转办交办案件在办数");
    await user.selectOptions(picker(), "learning");
    await user.selectOptions(picker(), "governance");
    expect(box("转办交办案件在办数").value).toBe("二三十");
    expect(screen.getByRole("alert").textContent).toContain("读不成数");
  });

  it("and not written is counted, can be written, and what cannot be read can be found", async () => {
    const drafts = new Map([
      ["公开.受理", { typed: "21" }],
      ["信访.在办", { typed: "二三十" }],
    ]);
    const { user, actions, state } = await openSection("learning", { drafts });
    expect(screen.getByText("有 2 项还没有写进表格。其中 1 项读不出来。")).toBeTruthy();
    await user.click(screen.getByText("现在写入"));
    expect(actions.commit).toHaveBeenCalledTimes(1);
    await user.click(screen.getByText("看“转办交办案件在办数”"));
    expect(state().section).toBe("governance");
  });

  it("is not counted while it is being written", async () => {
    const drafts = new Map([["公开.受理", { typed: "21" }]]);
    await openSection("learning", { drafts, job: "filling" });
    expect(screen.queryByText(/还没有写进表格/)).toBeNull();
  });
});

it("without a report there is a way to 开始", async () => {
  const { user, actions } = await renderView(<FillView />, {
    state: { view: "fill", book: { kind: "other" } },
  });
  await user.click(screen.getByRole("button"));
  expect(actions.go).toHaveBeenCalledWith("start");
});
