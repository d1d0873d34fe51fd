/** @jest-environment jsdom */
import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { sampleBook } from "../../../support/pane/sample-state";
import { box, leave, openSection, put } from "./open-section";

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

function field(figure: string) {
  const found = document.querySelector<HTMLElement>(`[data-figure="${figure}"]`);
  if (found === null) throw new Error(figure);
  return found;
}

describe("a figure that is only shown", () => {
  it("says that its formula gives it, and from what", async () => {
    await openSection("governance");
    expect(field("调解.成功").textContent).toContain("45起不用填，由表内公式得出：39+6");
    expect(within(field("调解.成功")).queryByRole("button")).toBeNull();
  });

  it("says where it is filled in, and leads there", async () => {
    const drafts = new Map([["会议.工委会", { typed: "二三十" }]]);
    const { actions, state, user } = await openSection("leadership", { drafts });
    const repeated = field("会议.工委会");
    expect(repeated.textContent).toMatch(/29.*这个数在“（一）.*”里填，这里跟着显示/);
    expect(within(repeated).queryByRole("textbox")).toBeNull();
    await user.click(within(repeated).getByText("去那里填"));
    expect(actions.goToFigure).toHaveBeenCalledWith("会议.工委会");
    expect(state().section).toBe("decision");
  });
});

describe("a rate that its formula computes", () => {
  const book = () => sampleBook({ "信访.办结率": null });

  it("is shown with its arithmetic, and takes a published number where one is wanted", async () => {
    const { user, state } = await openSection("governance", { book: await book() });
    expect(field("信访.办结率").textContent).toContain("由表内公式计算：57÷58");
    await user.click(within(field("信访.办结率")).getByText("照抄通报的数"));
    expect(document.activeElement).toBe(box("转办交办案件办结率"));
    await user.keyboard("98%");
    expect(state().drafts.get("信访.办结率")).toEqual({ typed: "98%" });
  });

  it("is only shown again when nothing was typed after all", async () => {
    const { user } = await openSection("governance", { book: await book() });
    await user.click(within(field("信访.办结率")).getByText("照抄通报的数"));
    leave("转办交办案件办结率");
    expect(field("信访.办结率").textContent).toContain("由表内公式计算");
  });

  it("gets its formula back when the number typed over it is cleared", async () => {
    const { user, actions, state } = await openSection("governance");
    await user.click(within(field("信访.办结率")).getByText("改回公式计算"));
    expect(state().drafts.get("信访.办结率")).toEqual({ typed: "" });
    expect(actions.commit).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(field("信访.办结率"));
  });

  it("follows what is typed elsewhere", async () => {
    await openSection("governance", { book: await book() });
    put("转办交办案件办结数", "29");
    expect(field("信访.办结率").textContent).toMatch(/50%.*29÷58/);
    expect(screen.queryByText(/57÷58/)).toBeNull();
  });
});
