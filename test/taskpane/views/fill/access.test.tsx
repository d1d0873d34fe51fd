/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen } from "@testing-library/react";
import { axeFindings } from "../../../support/pane/axe";
import { box, descriptionOf, leave, openSection, put } from "./open-section";

describe("填报 for people who do not see or point", () => {
  it.each(["zh-CN", "en"] as const)("leaves axe nothing to find in %s", async (language) => {
    const { container } = await openSection("learning", { settings: { language } });
    const [blank] = container.querySelectorAll<HTMLInputElement>("[data-entry]");
    if (blank === undefined) throw new Error("no box");
    fireEvent.change(blank, { target: { value: "二三十" } });
    fireEvent.blur(blank);
    fireEvent.click(screen.getAllByText(/Notes|说明/, { selector: "button" })[0] ?? blank);
    fireEvent.paste(blank, { clipboardData: { getData: () => "1\n2" } });
    expect(screen.getByRole("alertdialog")).toBeTruthy();
    expect(screen.getAllByRole("alert").length).toBe(1);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("tells unit, last year and what is owed with the box, and the label is its name", async () => {
    await openSection("governance");
    expect(descriptionOf(box("转办交办案件办结数"))).toMatch(/^件 上年 — · 必填 · 信访办/);
  });

  it("names the error from the box, and only while there is one", async () => {
    await openSection("governance");
    put("转办交办案件办结数", "二三十");
    leave("转办交办案件办结数");
    expect(descriptionOf(box("转办交办案件办结数"))).toContain("读不成数");
    put("转办交办案件办结数", "57");
    expect(descriptionOf(box("转办交办案件办结数"))).not.toContain("读不成数");
    expect(box("转办交办案件办结数").getAttribute("aria-invalid")).toBe("false");
  });

  it("says nothing in Chinese but names and words of the report when it speaks English", async () => {
    const { container } = await openSection("learning", { settings: { language: "en" } });
    expect(container.textContent).toContain("Last year");
    expect(container.textContent).not.toMatch(/上年|必填|准确数|下一节/);
  });
});
