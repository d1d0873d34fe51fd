/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import type { Check, Checked } from "../../../../src/core/model/check";
import { CheckView } from "../../../../src/taskpane/views/check/check-view";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

/** The sample with only the checks that ended one of these ways. */
async function only(...statuses: readonly Check["status"][]) {
  const book = await sampleBook();
  const checks = book.checked.checks.filter(({ status }) => statuses.includes(status));
  const habit = { ...book.checked.habit, truncated: [] };
  const checked: Checked = { ...book.checked, checks, habit };
  return { ...book, checked };
}

const CLEAR = "没有发现对不上的地方。";
const HONEST = "核对的是数与数之间是否对得上，不是数本身是否属实。";

describe("检查 with nothing broken", () => {
  it("says so, how much was checked, and what that does not mean", async () => {
    const { container } = await renderView(<CheckView />, { state: { book: await only("holds") } });
    expect(screen.getByText(CLEAR)).toBeTruthy();
    expect(screen.getByText(HONEST)).toBeTruthy();
    expect(
      screen.getByText(/^相符 22 条，不符 0 条，无法判定 0 条.*30 项指标没有规则涉及/),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: /下一条/ })).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("is not clear while something is undecided", async () => {
    await renderView(<CheckView />, { state: { book: await only("holds", "undecided") } });
    expect(screen.queryByText(CLEAR)).toBeNull();
    expect(screen.getByText("没有发现对不上的地方，但有 1 条无法判定。")).toBeTruthy();
  });

  it("praises nothing where nothing could be checked", async () => {
    await renderView(<CheckView />, { state: { book: await only("not-applicable") } });
    expect(screen.getByText("还没有可以核对的数。")).toBeTruthy();
    expect(screen.queryByText(CLEAR)).toBeNull();
  });

  it("says nothing of the kind while something is broken", async () => {
    await renderView(<CheckView />);
    expect(screen.queryByText(CLEAR)).toBeNull();
    expect(screen.getByText(HONEST)).toBeTruthy();
  });
});

describe("hostile text in a cell", () => {
  it.each([
    ["a formula", '=HYPERLINK("http://example.com","x")'],
    ["markup", "<img src=x onerror=alert(1)>"],
    ["a cell full of it", "x".repeat(32_767)],
    ["marks that turn the writing direction", "\u202E321\u200F"],
    ["half a character", "a\uD800b"],
  ])("is shown as text: %s", async (_, hostile) => {
    const book = await sampleBook(WRONG);
    const resolution = { kind: "explained", text: hostile, valid: false } as const;
    const checks = book.checked.checks.map((check): Check => {
      if (check.rule === "XX-1") return { ...check, resolution };
      if (check.rule !== "GK-1") return check;
      const evidence = { code: "entry-unreadable", figure: "公开.受理", prior: false } as const;
      return { ...check, evidence: { ...evidence, text: hostile } };
    });
    const checked: Checked = { ...book.checked, checks };
    const { container } = await renderView(<CheckView />, {
      state: { book: { ...book, checked } },
    });
    const ownHelp = 'a[href^="assets/help/checks/"]';
    expect(container.querySelector(`img, a:not(${ownHelp}), iframe, script`)).toBeNull();
    expect(container.textContent).toContain(hostile);
    const sentence = container.querySelector('[data-rule="GK-1"]')?.textContent ?? "";
    expect(sentence).toContain(hostile.slice(0, 3));
  });
});

const WRONG = { "公开.受理": 12, "培训.人次": 1, "培训.期数": 9 };
