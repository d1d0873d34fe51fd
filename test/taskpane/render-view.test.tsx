/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { usePaneState, useWords } from "../../src/taskpane/state/pane-context";
import { renderView } from "../support/pane/render-view";
import { axeFindings } from "../support/pane/axe";

function Probe() {
  const { drafts, book } = usePaneState();
  const words = useWords({ "zh-CN": "字", en: "word" });
  return (
    <p>
      {words} {book.kind} {drafts.get("会议.总数")?.typed}
    </p>
  );
}

describe("the bench for views", () => {
  it("draws a view over the sample and redraws it when something is typed", async () => {
    const { actions } = await renderView(<Probe />);
    expect(screen.getByText("字 open")).toBeTruthy();
    actions.draft("会议.总数", { typed: "近300" });
    expect(screen.getByText("字 open 近300")).toBeTruthy();
    expect(actions.draft).toHaveBeenCalledTimes(1);
  });

  it("finds an input without a label", async () => {
    const { container } = await renderView(<input />);
    expect(await axeFindings(container)).toEqual([expect.stringMatching(/^label: /)]);
  });
});
