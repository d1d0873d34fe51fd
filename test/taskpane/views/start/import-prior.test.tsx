/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { planPrior } from "../../../../src/app/import-prior";
import type { PriorSource } from "../../../../src/app/prior-source";
import type { PaneState, PriorImport } from "../../../../src/taskpane/state/pane-state";
import { StartView } from "../../../../src/taskpane/views/start/start-view";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

const stated = (units: bigint) =>
  ({ entry: { state: "stated", quantity: { value: { units, decimals: 0 } } } }) as const;

const FIGURES = new Map([
  ["信访.转办", stated(62n)],
  ["信访.办结", stated(60n)],
]);

/** 开始 over the sample, with a file chosen. */
async function planned(
  more: Partial<PriorSource> = {},
  prior: Readonly<Record<string, unknown>> = {},
): Promise<Partial<PaneState>> {
  const book = await sampleBook({ prior });
  const source: PriorSource = { figures: FIGURES, doubts: [], unasked: 0, ...more };
  const plan = planPrior(book.report, source.figures);
  const priorImport: PriorImport = {
    kind: "plan",
    name: "2020.xlsx",
    source,
    plan,
    renewed: false,
  };
  return { book, priorImport };
}

describe("导入上年数", () => {
  it("asks for a file, and hands its name and bytes on", async () => {
    const { user, actions } = await renderView(<StartView />);
    await user.click(button("导入上年数"));
    const file = new File([new Uint8Array([80, 75])], "2020.xlsx");
    const bytes = new Uint8Array([80, 75]);
    Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
    await user.upload(screen.getByLabelText(/^去年的工作簿或数据文件/), file);
    expect(actions.openPrior).toHaveBeenCalledWith({ name: "2020.xlsx", bytes });
  });

  it("a file that another program keeps to itself is told at its field", async () => {
    const { user, actions } = await renderView(<StartView />);
    await user.click(button("导入上年数"));
    const file = new File(["x"], "2020.xlsx");
    Object.assign(file, { arrayBuffer: () => Promise.reject(new Error("NotReadableError")) });
    await user.upload(screen.getByLabelText(/^去年的工作簿或数据文件/), file);
    expect(screen.getByText(/读不出这个文件/)).toBeTruthy();
    expect(actions.openPrior).not.toHaveBeenCalled();
  });

  it("lists what would be filled in, and imports just that", async () => {
    const { user, actions } = await renderView(<StartView />, { state: await planned() });
    expect(screen.getByText("空着、将填入的 2 项")).toBeTruthy();
    expect(screen.getByText("受理市、区信访系统转办交办案件数：62")).toBeTruthy();
    await user.click(button("导入"));
    expect(actions.importPrior).toHaveBeenCalledWith(false);
  });

  it("what 上年 holds already stands apart and is overwritten only when that is ticked", async () => {
    const state = await planned({}, { "信访.转办": 61 });
    const { user, actions } = await renderView(<StartView />, { state });
    expect(screen.getByText("受理市、区信访系统转办交办案件数：表里 61，文件里 62")).toBeTruthy();
    await user.click(screen.getByLabelText("用文件里的数覆盖这 1 项"));
    await user.click(button("导入"));
    expect(actions.importPrior).toHaveBeenCalledWith(true);
  });

  it("a file of another year or unit has to be confirmed first", async () => {
    const doubts = [
      { code: "other-year", found: 2018, wanted: 2020 },
      { code: "other-unit", found: "别的街道", wanted: "广内街道" },
    ] as const;
    const { user, actions } = await renderView(<StartView />, { state: await planned({ doubts }) });
    expect(screen.getByText("这个文件是 2018 年的，不是上年（2020 年）的。")).toBeTruthy();
    await user.click(button("导入"));
    expect(actions.importPrior).not.toHaveBeenCalled();
    expect(screen.getByText("请先核对并勾选上面一项。")).toBeTruthy();
    await user.click(screen.getByLabelText("我已核对，就用这个文件"));
    await user.click(button("导入"));
    expect(actions.importPrior).toHaveBeenCalledWith(false);
  });

  it("another report's file is refused in a sentence at the field", async () => {
    const refusal = { code: "other-report", found: "小报告", wanted: "大报告" } as const;
    const priorImport: PriorImport = { kind: "refused", name: "别的.xlsx", refusal };
    await renderView(<StartView />, { state: { priorImport } });
    expect(
      screen.getByText(/“别的.xlsx”没有用上，什么都没有写。这个文件是《小报告》/),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "导入" })).toBeNull();
  });

  it("取消 forgets the file", async () => {
    const { user, state } = await renderView(<StartView />, { state: await planned() });
    await user.click(button("取消"));
    expect(state().priorImport).toBeUndefined();
    expect(button("导入上年数")).toBeTruthy();
  });

  it("has names for everything, with doubts and conflicts, in both languages", async () => {
    const doubts = [{ code: "other-year", found: 2018, wanted: 2020 }] as const;
    const state = await planned({ doubts, unasked: 2 }, { "信访.转办": 61 });
    for (const language of ["zh-CN", "en"] as const) {
      const shown = { ...state, settings: { language } };
      const { container, unmount } = await renderView(<StartView />, { state: shown });
      expect(await axeFindings(container)).toEqual([]);
      unmount();
    }
  });
});
