/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import { CheckView } from "../../../../src/taskpane/views/check/check-view";
import { renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

const WRONG = { "公开.受理": 12, "培训.人次": 1, "培训.期数": 9 };
const ORDER = ["GK-1", "GK-2", "XX-1"];

const at = () => document.activeElement?.closest<HTMLElement>("[data-rule]")?.dataset.rule;
const cards = () => [...document.querySelectorAll<HTMLElement>("[data-rule]")];

const scrolledTo: (string | undefined)[] = [];

beforeEach(() => {
  scrolledTo.length = 0;
  // jsdom draws nothing and so has no scrolling of its own.
  Element.prototype.scrollIntoView = function (this: HTMLElement) {
    scrolledTo.push(this.dataset.rule);
  };
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe("the next finding", () => {
  it("takes the focus card by card, from the last to the first again", async () => {
    const { user } = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    const next = screen.getByRole("button", { name: "下一条 (F8)" });
    expect(next.getAttribute("aria-keyshortcuts")).toBe("F8");
    const seen: (string | undefined)[] = [];
    for (let step = 0; step <= cards().length; step += 1) {
      await user.click(next);
      seen.push(at());
    }
    expect(seen.slice(0, 3)).toEqual(ORDER);
    expect(new Set(seen).size).toBe(cards().length);
    expect(seen.at(-1)).toBe("GK-1");
    expect(scrolledTo).toEqual(seen);
  });

  it("comes with F8 and goes back with Shift+F8", async () => {
    const { user } = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    await user.keyboard("{F8}{F8}{F8}");
    expect(at()).toBe("XX-1");
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(at()).toBe("GK-2");
  });

  it("is a card that says its severity and its sentence", async () => {
    const { user } = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    await user.keyboard("{F8}");
    const name = document.activeElement?.getAttribute("aria-labelledby") ?? "";
    expect(document.getElementById(name)?.textContent).toMatch(/^强制.*差 9/);
  });

  it("ends with the view", async () => {
    const { user, unmount } = await renderView(<CheckView />);
    unmount();
    await user.keyboard("{F8}");
    expect(scrolledTo).toEqual([]);
  });
});

describe("a check run that comes while people read", () => {
  it("leaves the focus where it was though the cards above are gone", async () => {
    const view = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    await view.user.keyboard("{F8}{F8}{F8}");
    const before = document.activeElement;
    view.change({ book: await sampleBook({ ...WRONG, "公开.受理": 21 }) });
    expect(cards().map(({ dataset }) => dataset.rule)).not.toContain("GK-1");
    expect(document.activeElement).toBe(before);
    expect(at()).toBe("XX-1");
  });

  it("hands the focus to the successor of a card that is gone", async () => {
    const view = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    await view.user.keyboard("{F8}");
    view.change({ book: await sampleBook({ ...WRONG, "公开.受理": 21 }) });
    expect(at()).toBe("XX-1");
  });

  it("takes the focus from nobody who is elsewhere", async () => {
    const view = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    const button = screen.getByRole("button", { name: "重新检查" });
    button.focus();
    view.change({ book: await sampleBook({ ...WRONG, "公开.受理": 21 }) });
    expect(document.activeElement).toBe(button);
  });

  it("scrolls nothing while the head of the page is in view and no card has the focus", async () => {
    const scrollBy = jest.spyOn(window, "scrollBy").mockImplementation(() => undefined);
    layCardsOut();
    const view = await renderView(<CheckView />, {
      state: { book: await sampleBook({ ...WRONG, "公开.受理": 21 }) },
    });
    view.change({ book: await sampleBook(WRONG) });
    expect(scrollBy).not.toHaveBeenCalled();
  });

  it("scrolls by as much as the card being read has moved", async () => {
    const scrollBy = jest.spyOn(window, "scrollBy").mockImplementation(() => undefined);
    layCardsOut();
    const view = await renderView(<CheckView />, { state: { book: await sampleBook(WRONG) } });
    await view.user.keyboard("{F8}{F8}{F8}");
    view.change({ book: await sampleBook({ ...WRONG, "公开.受理": 21 }) });
    expect(scrollBy.mock.calls).toEqual([[0, -200]]);
  });
});

/** Cards of 100 px, one below the other: jsdom lays nothing out. */
function layCardsOut(): void {
  jest.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (
    this: Element,
  ) {
    const top = 100 * cards().indexOf(this as HTMLElement);
    return { top, bottom: top + 100 } as DOMRect;
  });
}
