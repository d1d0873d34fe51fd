/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { within } from "@testing-library/react";
import { CheckView } from "../../../../src/taskpane/views/check/check-view";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

const WRONG = { "公开.受理": 12 };

function linkOf(rule: string, name: string): HTMLElement {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-rule]")];
  const card = cards.find(({ dataset }) => dataset.rule === rule);
  if (card === undefined) throw new Error(`no card ${rule}`);
  return within(card).getByRole("link", { name });
}

describe("the help of a finding", () => {
  it("opens the page of its kind beside the pane, as 使用帮助 does", async () => {
    await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    const link = linkOf("GK-1", "这是什么");
    expect(link.getAttribute("href")).toBe("assets/help/checks/sum.html");
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toBe("noreferrer");
  });

  it("leads from the rounding habit to the page on truncated rates", async () => {
    await renderView(<CheckView />, { state: { book: await sampleBook() } });
    const link = linkOf("@habit", "这是什么");
    expect(link.getAttribute("href")).toBe("assets/help/checks/truncated.html");
  });

  it("is there for everything that is told", async () => {
    await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    const cards = [...document.querySelectorAll("[data-rule]")];
    expect(cards.length).toBeGreaterThan(4);
    for (const card of cards) {
      const link = card.querySelector('a[href^="assets/help/checks/"]');
      expect(link?.getAttribute("hreflang")).toBe("zh-CN");
    }
  });

  it("tells an English reader that the page is in Chinese by its language alone", async () => {
    await renderView(<CheckView />, {
      state: { book: await sampleBook(WRONG), settings: { language: "en" } },
    });
    expect(linkOf("GK-1", "What is this?").getAttribute("hreflang")).toBe("zh-CN");
  });
});
