/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import manifest from "../../../../package.json";
import { AboutView } from "../../../../src/taskpane/views/about/about-view";
import { featuresWhere } from "../../../../src/workbook/feature-needs";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { HOST } from "../../../support/pane/sample-state";

const OLD = { ...HOST, features: featuresWhere((needs) => needs === "ExcelApi 1.4") };

afterEach(() => {
  document.head.replaceChildren();
});

describe("关于", () => {
  it("tells the versions of the add-in, the program and the definition", async () => {
    await renderView(<AboutView />);
    expect(screen.getByText(manifest.version)).toBeTruthy();
    expect(screen.getByText(/Excel · 16\.0\.14332\.20000 · PC/)).toBeTruthy();
    expect(screen.getByText(/^fazhi-jiedao · /)).toBeTruthy();
  });

  it("without a report it says so", async () => {
    await renderView(<AboutView />, { state: { book: { kind: "other" } } });
    expect(screen.getByText("还没有打开年报工作簿")).toBeTruthy();
  });

  it.each([
    ["/office/office.js", /随本工具提供/],
    ["https://office.example/lib/1/hosted/office.js", /^office\.example$/],
  ])("tells where office.js comes from: %s", async (src, told) => {
    const script = document.createElement("script");
    script.setAttribute("src", src);
    script.setAttribute("type", "text/plain");
    document.head.append(script);
    await renderView(<AboutView />);
    expect(screen.getByText(told)).toBeTruthy();
  });

  it("tells what is missing, why, and what is done without it; the rest is there", async () => {
    const { container } = await renderView(<AboutView />, { state: { host: OLD } });
    expect(screen.getByText("表里改了数不会自动重查，请点“重新检查”。")).toBeTruthy();
    expect(container.textContent).toContain("随改随查 不可用（需要 ExcelApi 1.9）");
    expect(container.textContent).toContain("单元格名称 可用（需要 ExcelApi 1.4）");
    expect(screen.queryByText("全部可用。")).toBeNull();
  });

  it("the number of decimals is chosen, and given back to the report", async () => {
    const { user, actions, state } = await renderView(<AboutView />);
    const decimals = screen.getByLabelText("计算出的比率保留几位小数");
    await user.selectOptions(decimals, "1");
    expect(state().settings.rateDecimals).toBe(1);
    await user.selectOptions(decimals, "按报告规定");
    expect(actions.change).toHaveBeenLastCalledWith({ rateDecimals: undefined });
    expect("rateDecimals" in state().settings).toBe(false);
  });

  it("another language is spoken at once", async () => {
    const { user } = await renderView(<AboutView />);
    await user.selectOptions(screen.getByLabelText("语言"), "en");
    expect(screen.getByRole("heading", { name: "Never run on a real Excel" })).toBeTruthy();
  });

  it.each([
    ["everything there", HOST],
    ["much missing", OLD],
  ])("has names for everything: %s", async (_, host) => {
    const { container } = await renderView(<AboutView />, { state: { host } });
    expect(await axeFindings(container)).toEqual([]);
  });
});
