/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import { usePaneState } from "../../../../src/taskpane/state/pane-context";
import { FillView } from "../../../../src/taskpane/views/fill/fill-view";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";
import { box, descriptionOf, leave, openSection, put } from "./open-section";

describe("the balance under a group", () => {
  it("agrees and says so in words, with its arithmetic", async () => {
    await openSection("governance");
    expect(screen.getByText(/对得上：39\+6\+6 = 51/).textContent).toBe("✓ 对得上：39+6+6 = 51");
  });

  it("follows what is typed before anything is written, and is spoken", async () => {
    const { actions } = await openSection("governance");
    put("终止调解数", "7");
    expect(screen.queryByText(/对得上：39\+6\+6/)).toBeNull();
    const [line] = screen.getAllByText(/对不上：.*39\+6\+7/, { selector: "p" });
    expect(line?.textContent).toMatch(/^✗ 对不上：.*差 1/);
    expect(screen.getByRole("status").textContent).toMatch(/对不上：.*39\+6\+7/);
    expect(actions.commit).not.toHaveBeenCalled();
  });

  it("says what the last blank would have to be", async () => {
    await openSection("governance");
    put("终止调解数", "");
    expect(screen.getAllByText(/还不能判定：.*6/, { selector: "p" }).length).toBeGreaterThan(0);
  });

  it("is shown with figures that follow from what is typed", async () => {
    await openSection("governance");
    put("调解成功形成口头协议数", "16");
    expect(document.querySelector('[data-figure="调解.成功"]')?.textContent).toMatch(
      /55起.*39\+16/,
    );
  });
});

describe("what contradicts", () => {
  it("is not told of figures that nobody touched since the pane was opened", async () => {
    const book = await sampleBook({ "调解.终止": 60, "信访.在办": "1.5" });
    await openSection("governance", { book });
    expect(screen.queryByText(/对不上/)).toBeNull();
    expect(screen.queryByText(/✗/)).toBeNull();
  });

  it("is told of the figure that another view led to", async () => {
    const book = await sampleBook({ "调解.终止": 60 });
    await openSection("governance", { book, figure: "调解.终止" });
    expect(screen.getAllByText(/对不上/, { selector: "p" }).length).toBeGreaterThan(0);
  });

  it("stands at the field that was touched once what was typed there is in the workbook", async () => {
    const view = await openSection("governance");
    put("转办交办案件在办数", "1.5");
    expect(descriptionOf(box("转办交办案件在办数"))).not.toContain("✗");
    leave("转办交办案件在办数");
    view.change({ book: await sampleBook({ "信访.在办": "1.5" }), drafts: new Map() });
    expect(descriptionOf(box("转办交办案件在办数"))).toContain("✗");
  });

  it("is still told after another view was looked at", async () => {
    const Pane = () => (usePaneState().view === "fill" ? <FillView /> : null);
    const state = { view: "fill", section: "governance" } as const;
    const { actions, change } = await renderView(<Pane />, { state });
    put("终止调解数", "7");
    leave("终止调解数");
    act(() => actions.go("check"));
    expect(screen.queryByText("终止调解数")).toBeNull();
    change({ view: "fill", drafts: new Map(), book: await sampleBook({ "调解.终止": 7 }) });
    expect(screen.getAllByText(/对不上：.*39\+6\+7/).length).toBeGreaterThan(0);
  });
});
