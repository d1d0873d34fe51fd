/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import { box, openSection } from "./open-section";

const HOTLINE = "受理12345市民服务热线诉求数";

function paste(label: string, text: string): boolean {
  return fireEvent.paste(box(label), { clipboardData: { getData: () => text } });
}

describe("several lines pasted into a field", () => {
  it("are asked about by name, value and what stood there, before any goes in", async () => {
    const { actions } = await openSection("governance");
    expect(paste(HOTLINE, "5800\r\n\r\n近60\r\n二三十\r\n")).toBe(false);
    const panel = screen.getByRole("alertdialog");
    expect(
      within(panel)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "受理12345市民服务热线诉求数：5800（原来 5708）",
      "热线诉求直接办理数：空行，不改",
      "热线诉求转派承办数：近60",
      "热线转派诉求办结数：二三十（读不出来，先留在填写框里）",
    ]);
    expect(document.activeElement?.textContent).toBe("填入 3 项");
    expect(actions.draft).not.toHaveBeenCalled();
  });

  it("go into the fields in order and are written together", async () => {
    const { actions, state, user } = await openSection("governance");
    paste(HOTLINE, "5800\n\n近60");
    await user.keyboard("{Enter}");
    expect([...state().drafts]).toEqual([
      ["热线.受理", { typed: "5800", pasted: true }],
      ["热线.转办", { typed: "近60", pasted: true }],
    ]);
    expect(actions.commit).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(box(HOTLINE));
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  it("go nowhere when Esc says so", async () => {
    const { state, user } = await openSection("governance");
    paste(HOTLINE, "1\n2");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(state().drafts.size).toBe(0);
    expect(document.activeElement).toBe(box(HOTLINE));
  });

  it("that find no field are counted", async () => {
    await openSection("governance");
    paste("律师社区坐班次数", "1\n2\n3");
    expect(screen.getByText("多出 2 行，没有地方填。")).toBeTruthy();
  });

  it("of several columns are not guessed at", async () => {
    const { user, state } = await openSection("governance");
    expect(paste(HOTLINE, "受理\t5800\n直办\t20")).toBe(false);
    await user.click(screen.getByText("知道了"));
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(state().drafts.size).toBe(0);
  });
});

it("one value is pasted as the browser does it", async () => {
  await openSection("governance");
  expect(paste(HOTLINE, "5800\r\n")).toBe(true);
  expect(screen.queryByRole("alertdialog")).toBeNull();
});
