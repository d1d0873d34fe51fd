/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { CheckView } from "../../../../src/taskpane/views/check/check-view";
import { usePaneState } from "../../../../src/taskpane/state/pane-context";
import { axeFindings } from "../../../support/pane/axe";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

const WRONG = { "公开.受理": 12, "培训.人次": 1, "培训.期数": 9 };

const card = (rule: string) => {
  const found = [...document.querySelectorAll<HTMLElement>("[data-rule]")].find(
    ({ dataset }) => dataset.rule === rule,
  );
  if (found === undefined) throw new Error(`no card ${rule}`);
  return found;
};

const rules = () =>
  [...document.querySelectorAll<HTMLElement>("[data-rule]")].map(({ dataset }) => dataset.rule);

const press = (name: RegExp | string, inside: HTMLElement = document.body) =>
  within(inside).getByRole("button", { name });

describe("检查", () => {
  it("has the totals on top, the broken rule's arithmetic in its card, and where the rule comes from", async () => {
    const { container } = await renderView(<CheckView />, {
      state: { book: await sampleBook(WRONG) },
    });
    const totals = within(screen.getByRole("group", { name: "按程度筛选" }));
    expect(totals.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "强制 2",
      "核实 2",
      "提示 2",
      "无法判定 1",
    ]);
    expect(card("GK-1").textContent).toMatch(/强制.*10\+4\+3\+4 = 21，差 9/);
    expect(card("GK-1").textContent).toContain("依据：受理并答复数等于四类答复之和");
    expect(screen.getByText(/^相符 .*没有规则涉及，未核对。$/)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("selects the cell of a link, the first cell for 定位, and opens the field for 去填报", async () => {
    const { user, actions } = await renderView(<CheckView />, {
      state: { book: await sampleBook(WRONG) },
    });
    const gk = card("GK-1");
    await user.click(press(/政务公开与服务!D13/, gk));
    expect(actions.select).toHaveBeenLastCalledWith({ sheet: "政务公开与服务", address: "D13" });
    await user.click(press("定位", gk));
    expect(actions.select).toHaveBeenLastCalledWith({ sheet: "政务公开与服务", address: "D11" });
    await user.click(press("去填报", gk));
    expect(actions.goToFigure).toHaveBeenCalledWith("公开.受理");
  });

  it("says of an undecided one what is missing, under a heading that does not pass it", async () => {
    await renderView(<CheckView />);
    const group = screen.getByRole("region", { name: "无法判定，不算通过" });
    expect(within(group).getByText(/应出庭件数”未填，无法判定/)).toBeTruthy();
  });

  it("tells the habit once and lists the figures by whether they were checked", async () => {
    const book = await sampleBook();
    const { user, actions } = await renderView(<CheckView />, { state: { book } });
    expect(screen.getAllByText(/按截位取数/)).toHaveLength(1);
    const { checked, unchecked, undecidable } = book.checked.honesty;
    const counts = `已核 ${checked.length} 项，未核 ${unchecked.length} 项，无法判定 ${undecidable.length} 项`;
    expect(screen.getByText(new RegExp(`^${counts}；另有`))).toBeTruthy();
    expect(screen.getByText(`已核 ${checked.length} 项`)).toBeTruthy();
    const lid = screen.getByText(`未核 ${unchecked.length} 项`);
    expect(lid.closest("details")?.open).toBe(false);
    await user.click(lid);
    await user.click(press(/法律顾问团律师人数/, lid.closest("details") ?? undefined));
    expect(actions.goToFigure).toHaveBeenCalledWith("顾问.律师");
  });

  it("filters by severity, section and office, and says so where a filter hides everything", async () => {
    const { user } = await renderView(<CheckView />, {
      state: { book: await sampleBook(WRONG) },
    });
    await user.click(press(/^强制 2$/));
    expect(rules()).toEqual(["GK-1", "GK-2"]);
    expect(press(/^强制 2$/).getAttribute("aria-pressed")).toBe("true");
    await user.click(press(/^强制 2$/));
    await user.click(press(/^无法判定/));
    await user.click(press(/^权力制约监督/));
    expect(rules()).toEqual(["SS-5"]);
    await user.click(press(/^无法判定/));
    await user.click(press(/^强制/));
    expect(rules()).toEqual([]);
    expect(screen.getByText("筛选后一条也没有，7 条都没显示。")).toBeTruthy();
    await user.click(press("全部显示"));
    expect(rules()).toHaveLength(7);
    await user.click(press(/^政务服务中心 \d+$/));
    expect(rules().length).toBeGreaterThan(0);
    expect(rules().length).toBeLessThan(11);
  });

  it("keeps the filter while another view is in front", async () => {
    const book = await sampleBook(WRONG);
    const view = await renderView(<Toggled />, { state: { book, view: "check" } });
    await view.user.click(press(/^强制 2$/));
    view.change({ view: "fill" });
    expect(rules()).toEqual([]);
    view.change({ view: "check" });
    expect(rules()).toEqual(["GK-1", "GK-2"]);
  });

  it("tells what is not in the sheet yet, and writes it", async () => {
    const { user, actions } = await renderView(<CheckView />, {
      state: {
        drafts: new Map([
          ["会议.总数", { typed: "3" }],
          ["信访.转办", { typed: "58" }],
        ]),
      },
    });
    expect(screen.getByText("2 项还没写入表里，没有一起核对。")).toBeTruthy();
    await user.click(press("现在写入"));
    expect(actions.commit).toHaveBeenCalledTimes(1);
  });

  it("checks again whenever it is asked to, and says when it last did", async () => {
    const { user, actions, change } = await renderView(<CheckView />);
    await user.click(press("重新检查"));
    expect(actions.reread).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/检查过$/)).toBeNull();
    change({ book: { ...(await sampleBook()), checkedAt: new Date(2021, 11, 31, 9, 5, 7) } });
    expect(screen.getByText("09:05:07 检查过")).toBeTruthy();
    change({ job: "reading" });
    expect(press("正在检查…")).toBeTruthy();
  });

  it("puts figures that are merely blank behind one lid with the way to each field", async () => {
    const { user, actions, container } = await renderView(<CheckView />, {
      state: { book: await sampleBook({ "会议.主任办公会": null, "会议.工委会": null }) },
    });
    expect(press(/^强制 2$/)).toBeTruthy();
    expect(rules()).not.toContain("@required.会议.主任办公会");
    await user.click(screen.getByText("其中 2 项必填的还没有填"));
    await user.click(press("填“工委会召开次数”"));
    expect(actions.goToFigure).toHaveBeenCalledWith("会议.工委会");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("speaks English where the pane does", async () => {
    const { container } = await renderView(<CheckView />, {
      state: { book: await sampleBook(WRONG), settings: { language: "en" } },
    });
    expect(press(/^Must fix 2$/)).toBeTruthy();
    expect(press("Check again")).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("shows nothing of its own without a report", async () => {
    await renderView(<CheckView />, { state: { book: { kind: "other" } } });
    expect(document.querySelector("button")).toBeNull();
  });
});

/** As the pane does: a view is taken away when another comes. */
function Toggled() {
  const { view } = usePaneState();
  return view === "check" ? <CheckView /> : null;
}
