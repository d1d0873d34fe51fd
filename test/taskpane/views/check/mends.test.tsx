/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { within } from "@testing-library/react";
import type { Check, Checked } from "../../../../src/core/model/check";
import type { Suspect } from "../../../../src/core/model/suspect";
import { CheckView } from "../../../../src/taskpane/views/check/check-view";
import { axeFindings } from "../../../support/pane/axe";
import { type RenderedView, renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

const RULE = "GK-1";

const suspect = (
  changes: Suspect["changes"],
  diagnosis: Suspect["diagnosis"] = "unexplained",
): Suspect => ({ changes, clears: [RULE], breaks: [], diagnosis, because: [] });

const RECEIVED = { figure: "公开.受理", from: "12", to: "21" } as const;
const OPENED = { figure: "公开.主动公开", from: "10", to: "1" } as const;

/** The check view over a finding with these ways to put it right. */
async function viewOf(
  suspects: readonly Suspect[],
  state: Parameters<typeof renderView>[1] = {},
): Promise<RenderedView> {
  const book = await sampleBook({ "公开.受理": 12 });
  const checks = book.checked.checks.map((check): Check =>
    check.rule === RULE ? { ...check, suspects } : check,
  );
  const checked: Checked = { ...book.checked, checks };
  return renderView(<CheckView />, {
    ...state,
    state: { ...state.state, book: { ...book, checked } },
  });
}

function card(): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-rule="${RULE}"]`);
  if (found === null) throw new Error("no card");
  return found;
}

const button = (name: RegExp) => within(card()).getByRole("button", { name });

const buttons = () =>
  within(card())
    .getAllByRole("button")
    .map(({ textContent }) => textContent)
    .filter((text) => /改为|对调/.test(text));

describe("the buttons that mend a finding", () => {
  it("are one for each way that explains it equally well, each with its figure and value", async () => {
    const { container } = await viewOf([suspect([RECEIVED]), suspect([OPENED])]);
    expect(buttons()).toHaveLength(2);
    expect(buttons()[0]).toMatch(/^“.*受理.*”改为 21$/);
    expect(buttons()[1]).toMatch(/^“.*公开.*”改为 1$/);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("draft what they say and write that alone, whatever else was typed", async () => {
    const drafts = new Map([["信访.转办", { typed: "99" }]]);
    const { user, actions } = await viewOf([suspect([RECEIVED])], { state: { drafts } });
    await user.click(button(/改为 21$/));
    expect(actions.draft.mock.calls).toEqual([["公开.受理", { typed: "21" }]]);
    expect(actions.commit.mock.calls).toEqual([[["公开.受理"]]]);
  });

  it("exchange two figures with one press", async () => {
    const swapped = suspect(
      [
        { figure: "公开.受理", from: "12", to: "10" },
        { figure: "公开.主动公开", from: "10", to: "12" },
      ],
      "swapped",
    );
    const { user, actions } = await viewOf([swapped]);
    expect(buttons()).toEqual([expect.stringMatching(/^“.*受理.*”和“.*公开.*”对调$/)]);
    await user.click(button(/对调$/));
    expect(actions.draft.mock.calls).toEqual([
      ["公开.受理", { typed: "10" }],
      ["公开.主动公开", { typed: "12" }],
    ]);
    expect(actions.commit.mock.calls).toEqual([[["公开.受理", "公开.主动公开"]]]);
  });

  it.each([
    ["last year's figure", suspect([{ ...RECEIVED, prior: true }])],
    ["a figure for which several values fit", suspect([{ figure: "公开.受理", from: "12" }])],
    ["two figures that would have to change together", suspect([RECEIVED, OPENED])],
    ["a figure that the report does not have", suspect([{ ...RECEIVED, figure: "没有" }])],
  ])("are not offered for %s", async (_, only) => {
    await viewOf([only]);
    expect(buttons()).toEqual([]);
  });

  it("are not offered for a figure that the workbook computes", async () => {
    const { report } = await sampleBook();
    const derived = [...report.definition.figures.values()].find((figure) => figure.derived);
    if (derived === undefined) throw new Error("the report derives nothing");
    await viewOf([suspect([{ figure: derived.id, from: "12", to: "21" }])]);
    expect(buttons()).toEqual([]);
  });

  it("wait while the pane is busy, so that two clicks write once", async () => {
    const { user, actions, change } = await viewOf([suspect([RECEIVED])]);
    await user.click(button(/改为 21$/));
    change({ job: "filling" });
    await user.click(button(/改为 21$/));
    expect(actions.commit).toHaveBeenCalledTimes(1);
  });
});

describe("the clues of a finding", () => {
  it("are a short list in its card, and none where the numbers give nothing away", async () => {
    const book = await sampleBook({ "公开.受理": 12 });
    const checks = book.checked.checks.map((check): Check =>
      check.rule === RULE
        ? {
            ...check,
            clues: [
              {
                code: "omitted-part",
                total: { figure: "公开.受理", value: "12" },
                parts: [{ figure: "公开.不予公开", value: "9" }],
              },
            ],
          }
        : check,
    );
    const checked: Checked = { ...book.checked, checks };
    const { container } = await renderView(<CheckView />, {
      state: { book: { ...book, checked } },
    });
    const items = within(card()).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(/12 正好是不算.*不予公开” 9 的合计，可能漏加了这一项。$/),
    );
    const other = document.querySelector<HTMLElement>('[data-rule="GK-2"]');
    expect(other && within(other).queryByText(/可能漏加/)).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });
});
