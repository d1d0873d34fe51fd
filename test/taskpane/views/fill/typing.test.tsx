/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { act, fireEvent, screen } from "@testing-library/react";
import { box, choices, descriptionOf, openSection } from "./open-section";

const TURNED_OVER = "受理市、区信访系统转办交办案件数";
const SETTLED = "转办交办案件办结数";
const OPEN = "转办交办案件在办数";

describe("typing a figure", () => {
  it("keeps every stroke as a draft and writes when the field is left", async () => {
    const { user, actions, state } = await openSection("governance");
    await user.clear(box(TURNED_OVER));
    await user.type(box(TURNED_OVER), "60");
    expect(actions.draft.mock.calls.map(([figure, { typed }]) => [figure, typed])).toEqual([
      ["信访.转办", ""],
      ["信访.转办", "6"],
      ["信访.转办", "60"],
    ]);
    expect(actions.commit).not.toHaveBeenCalled();
    await user.tab();
    expect(document.activeElement).toBe(choices(TURNED_OVER));
    expect(actions.commit).not.toHaveBeenCalled();
    await user.click(box(SETTLED));
    expect(actions.commit).toHaveBeenCalledTimes(1);
    expect(state().drafts.get("信访.转办")).toEqual({ typed: "60" });
  });

  it("goes on with Enter, over what is only shown, and writes once for each field", async () => {
    const { user, actions } = await openSection("governance");
    await user.click(box("终止调解数"));
    await user.keyboard("{Backspace}7{Enter}");
    expect(document.activeElement).toBe(box("年末仍在调解案件数"));
    await user.keyboard("2{Enter}");
    expect(document.activeElement).toBe(box("需调解案件占来访比例"));
    expect(actions.commit).toHaveBeenCalledTimes(2);
  });

  it("leads from the last field to the next section", async () => {
    const { user } = await openSection("governance");
    await user.type(box("律师社区坐班次数"), "{Enter}");
    expect(document.activeElement?.textContent).toMatch(/^下一节：（五）/);
  });

  it("does not go on while an input method puts characters together", async () => {
    await openSection("governance");
    act(() => box(OPEN).focus());
    fireEvent.keyDown(box(OPEN), { key: "Enter", isComposing: true });
    expect(document.activeElement).toBe(box(OPEN));
  });

  it("writes nothing when a field is only passed, and forgets what came back to what was there", async () => {
    const { user, actions, state } = await openSection("governance");
    await user.click(box(TURNED_OVER));
    await user.click(box(SETTLED));
    await user.keyboard("{Backspace}7");
    expect(state().drafts.size).toBe(1);
    await user.click(box(TURNED_OVER));
    expect(state().drafts.size).toBe(0);
    expect(actions.commit).not.toHaveBeenCalled();
  });

  it("puts back with Esc what the workbook holds, and keeps what was typed beside it", async () => {
    const { user, state } = await openSection("governance", {
      drafts: new Map([["信访.转办", { note: "以系统为准" }]]),
    });
    await user.clear(box(TURNED_OVER));
    await user.type(box(TURNED_OVER), "60{Escape}");
    expect(box(TURNED_OVER).value).toBe("58");
    expect(state().drafts.get("信访.转办")).toEqual({ note: "以系统为准" });
  });

  it("leaves the number alone on arrow keys", async () => {
    const { user, actions } = await openSection("governance");
    await user.click(box(TURNED_OVER));
    await user.keyboard("{ArrowUp}{ArrowDown}");
    expect(box(TURNED_OVER).value).toBe("58");
    expect(actions.draft).not.toHaveBeenCalled();
  });
});

describe("what was understood", () => {
  it("is said after typing and not before", async () => {
    const { user } = await openSection("governance");
    expect(screen.queryByText(/读作/)).toBeNull();
    await user.clear(box(TURNED_OVER));
    await user.type(box(TURNED_OVER), "近3.2万件");
    expect(descriptionOf(box(TURNED_OVER))).toContain("读作：不到32000");
  });

  it("is told as not understood when the field was left, and the text stays a draft", async () => {
    const { user, actions, state } = await openSection("governance");
    await user.clear(box(OPEN));
    await user.type(box(OPEN), "二三十");
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(box(SETTLED));
    expect(screen.getByRole("alert").textContent).toMatch(/读不成数.*没有写进表格/);
    expect(box(OPEN).getAttribute("aria-invalid")).toBe("true");
    expect(descriptionOf(box(OPEN))).toContain("读不成数");
    expect(state().drafts.get("信访.在办")).toEqual({ typed: "二三十" });
    expect(actions.commit).not.toHaveBeenCalled();
  });

  it("stops Enter at a field that cannot be read", async () => {
    const { user } = await openSection("governance");
    await user.type(box(OPEN), "-{Enter}");
    expect(document.activeElement).toBe(box(OPEN));
    expect(screen.getByRole("alert")).toBeTruthy();
  });

  it("says what 不适用 means, by whether sums may leave the figure out", async () => {
    const { user } = await openSection("openness");
    await user.selectOptions(choices("申请答复：部分公开"), "不适用");
    expect(descriptionOf(box("申请答复：部分公开"))).toContain("相加时不计");
    await user.selectOptions(choices("申请答复：不予公开"), "不适用");
    expect(descriptionOf(box("申请答复：不予公开"))).toContain("判定不了");
  });
});

describe("the list of 约数", () => {
  it("rewrites the typed text, which stays the only truth", async () => {
    const { user, state } = await openSection("governance");
    await user.selectOptions(choices(TURNED_OVER), "近");
    expect(box(TURNED_OVER).value).toBe("近58");
    await user.selectOptions(choices(TURNED_OVER), "左右");
    expect(box(TURNED_OVER).value).toBe("58左右");
    await user.type(box(TURNED_OVER), "{Backspace}{Backspace}");
    expect(choices(TURNED_OVER).value).toBe("");
    await user.selectOptions(choices(TURNED_OVER), "未开展");
    expect(state().drafts.get("信访.转办")).toEqual({ typed: "未开展" });
  });

  it("may be used before the number: both become one text when the field is left", async () => {
    const { user, actions, state } = await openSection("governance");
    await user.selectOptions(choices(OPEN), "余");
    expect(state().drafts.size).toBe(0);
    expect(choices(OPEN).value).toBe("余");
    await user.type(box(OPEN), "180");
    expect(box(OPEN).value).toBe("180");
    await user.click(box(SETTLED));
    expect(state().drafts.get("信访.在办")).toEqual({ typed: "180余" });
    expect(actions.commit).toHaveBeenCalledTimes(1);
  });

  it("shows a word that it does not offer when it was typed", async () => {
    const { user } = await openSection("governance");
    await user.type(box(OPEN), "不少于20");
    expect(choices(OPEN).value).toBe("不少于");
  });
});

describe("统计时期 and 说明", () => {
  it("are out of sight until they are wanted, with the counting rule", async () => {
    const { user, state } = await openSection("governance");
    const more = moreOf(OPEN);
    expect(more.getAttribute("aria-expanded")).toBe("false");
    await user.click(more);
    expect(screen.getByText("转办交办数减去办结数，没有的填0。")).toBeTruthy();
    const period = screen.getByLabelText("统计时期");
    await user.clear(period);
    await user.type(period, "截至11月底");
    await user.type(screen.getByLabelText("说明"), "系统口径");
    expect(state().drafts.get("信访.在办")).toEqual({ period: "截至11月底", note: "系统口径" });
  });

  it("offer the usual periods and take any other", async () => {
    const { user, container } = await openSection("governance");
    await user.click(moreOf(OPEN));
    const offered = [...container.querySelectorAll("datalist option")];
    expect(offered.map((option) => option.getAttribute("value"))).toEqual([
      "全年",
      "截至11月底",
      "截至目前",
      "时点",
    ]);
  });

  it("are written when the field is left, not on the way from the number to them", async () => {
    const { user, actions } = await openSection("governance");
    await user.click(moreOf(OPEN));
    await user.type(screen.getByLabelText("说明"), "甲");
    await user.click(box(OPEN));
    expect(actions.commit).not.toHaveBeenCalled();
    await user.click(box(SETTLED));
    expect(actions.commit).toHaveBeenCalledTimes(1);
  });
});

/** The button that opens 统计时期 and 说明 of a figure; its name ends with the figure's label. */
function moreOf(label: string): HTMLElement {
  const [button] = screen.getAllByText(label, { selector: "button > span" });
  const parent = button?.parentElement;
  if (!parent) throw new Error(label);
  return parent;
}
