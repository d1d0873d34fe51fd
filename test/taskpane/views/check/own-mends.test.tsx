/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { checkWorkbook } from "../../../../src/app/check-workbook";
import { openReport } from "../../../../src/app/open-report";
import { CheckView } from "../../../../src/taskpane/views/check/check-view";
import { memoryWorkbook } from "../../../../src/workbook/memory-workbook";
import type { CellInput } from "../../../../src/workbook/cell-input";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { fillSample } from "../../../support/pane/sample-state";

type Typed = readonly [sheet: string, row: number, column: number, value: CellInput];

/** The check view over the sample after somebody typed over cells, and hid rows of 依法决策. */
async function viewOf(typed: readonly Typed[], hiddenRows: readonly number[] = []) {
  const workbook = memoryWorkbook();
  await fillSample(workbook, { "公开.受理": 12 });
  const cells = typed.map(([sheet, row, column, value]) => ({ sheet, row, column, value }));
  await workbook.write({ cells });
  workbook.arrange("依法决策", { hiddenRows });
  const report = await openReport(workbook);
  if (!report.ok) throw new Error(JSON.stringify(report.failure));
  const checked = checkWorkbook(report.value);
  const view = await renderView(<CheckView />, {
    state: { book: { kind: "open", report: report.value, checked } },
  });
  return { ...view, report: report.value };
}

function card(rule: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (found === null) throw new Error(`no card ${rule}`);
  return found;
}

const rules = () =>
  [...document.querySelectorAll<HTMLElement>("[data-rule]")].map(
    ({ dataset }) => dataset.rule ?? "",
  );

const LABEL: Typed = ["依法决策", 4, 2, "别的"];
const UNIT: Typed = ["依法决策", 5, 3, "场"];
const LABEL_RULE = "@structure.label-changed.会议.主任办公会";

describe("a finding on structure in the pane", () => {
  it("says what its button writes, and the button asks for that finding alone", async () => {
    const { user, actions, container } = await viewOf([LABEL]);
    const own = card(LABEL_RULE);
    expect(own.textContent).toMatch(/一键修复会写：依法决策!B4：“别的” → “.+”/);
    await user.click(within(own).getByRole("button", { name: "改回指标名" }));
    expect(actions.mend.mock.calls).toEqual([[[LABEL_RULE]]]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("stands before the others of its level", async () => {
    await viewOf([LABEL], [4]);
    const query = rules().filter((rule) => !rule.startsWith("GK"));
    expect(query.slice(0, 2)).toEqual([LABEL_RULE, "@structure.rows-hidden.依法决策"]);
  });

  it("has no button while the pane is busy, and none where nothing safe would do", async () => {
    const { change } = await viewOf([LABEL, ["依法决策", 4, 4, "二十五"]]);
    change({ job: "mending" });
    const busy = within(card(LABEL_RULE)).getByRole("button", { name: "改回指标名" });
    expect(busy.getAttribute("aria-disabled")).toBe("true");
    const words = card("@structure.number-as-text.会议.主任办公会");
    expect(within(words).queryByRole("button", { name: "改为数值" })).toBeNull();
  });
});

describe("全部修复", () => {
  it("lists everything before it is written, then asks for all findings on structure at once", async () => {
    const { user, actions, container } = await viewOf([LABEL, UNIT], [6, 7]);
    await user.click(screen.getByRole("button", { name: "全部修复（3 处）" }));
    const list = screen.getByRole("region", { name: "全部修复（3 处）" });
    const lines = within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(lines[0]).toBe("“依法决策”表第 6、7 行取消隐藏");
    expect(lines.slice(1).map((line) => line.split("：")[0])).toEqual([
      "依法决策!B4",
      "依法决策!C5",
    ]);
    expect(await axeFindings(container)).toEqual([]);
    expect(actions.mend).not.toHaveBeenCalled();
    await user.click(within(list).getByRole("button", { name: "写入" }));
    expect(actions.mend.mock.calls[0]?.[0]).toHaveLength(3);
    expect(screen.queryByRole("region", { name: "全部修复（3 处）" })).toBeNull();
  });

  it("is not there for a single one, and writes nothing when it is cancelled", async () => {
    const { unmount } = await viewOf([LABEL]);
    expect(screen.queryByRole("button", { name: /^全部修复/ })).toBeNull();
    unmount();
    const { user, actions } = await viewOf([LABEL, UNIT]);
    await user.click(screen.getByRole("button", { name: "全部修复（2 处）" }));
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(actions.mend).not.toHaveBeenCalled();
  });
});

describe("a rate stated over its formula that does not agree", () => {
  it("offers the formula back, saying what becomes of the number", async () => {
    const { report, unmount } = await viewOf([]);
    const row = report.book.located.rows.get("信访.办结率");
    const column = row?.columns.current;
    if (row === undefined || column === undefined) throw new Error("no rate");
    unmount();
    const { user, actions } = await viewOf([[row.sheet, row.row, column, 0.5]]);
    const own = [...document.querySelectorAll<HTMLElement>("[data-rule]")].find(({ textContent }) =>
      textContent.includes("不再保留单独填的数"),
    );
    if (own === undefined) throw new Error("no card with a way out");
    await user.click(within(own).getByRole("button", { name: "恢复公式" }));
    expect(actions.mend.mock.calls).toEqual([[[own.dataset.rule]]]);
  });
});
