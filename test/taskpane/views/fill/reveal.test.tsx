/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { act, fireEvent } from "@testing-library/react";
import { SELECTION_DELAY } from "../../../../src/taskpane/views/fill/cell-selection";
import { box, openSection } from "./open-section";

const TURNED_OVER = "受理市、区信访系统转办交办案件数";
const OPEN = "转办交办案件在办数";

const scrolled = jest.fn();
let hasKeyboard: jest.SpiedFunction<Document["hasFocus"]>;

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
  hasKeyboard = jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe("the figure that is asked for", () => {
  it("gets the keyboard when the view opens and when another one is asked for", async () => {
    const { change } = await openSection("governance", { figure: "信访.在办" });
    expect(document.activeElement).toBe(box(OPEN));
    change({ figure: "信访.转办" });
    expect(document.activeElement).toBe(box(TURNED_OVER));
    expect(scrolled).toHaveBeenCalledTimes(2);
  });

  it("gets it once: people may go elsewhere", async () => {
    const { change } = await openSection("governance", { figure: "信访.在办" });
    act(() => box(TURNED_OVER).focus());
    change({ notice: { kind: "copied" } });
    expect(document.activeElement).toBe(box(TURNED_OVER));
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it("is only shown, with its mark, while people work in the sheet", async () => {
    hasKeyboard.mockReturnValue(false);
    const { change } = await openSection("governance");
    change({ figure: "信访.在办" });
    expect(scrolled).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(document.body);
  });

  it("is found in another section", async () => {
    const { actions } = await openSection("governance");
    act(() => actions.goToFigure("公开.受理"));
    expect(document.activeElement).toBe(box("受理并答复政府信息公开申请数"));
  });

  it("takes the keyboard even where nothing can be typed", async () => {
    const { change } = await openSection("governance");
    change({ figure: "调解.成功" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("调解成功案件数");
  });
});

describe("the cell of the field that people are in", () => {
  beforeEach(() => void jest.useFakeTimers());

  it("is shown after a moment, and only that of the field they stay at", async () => {
    const { actions } = await openSection("governance");
    act(() => box(TURNED_OVER).focus());
    act(() => box(OPEN).focus());
    expect(actions.select).not.toHaveBeenCalled();
    act(() => jest.advanceTimersByTime(SELECTION_DELAY));
    expect(actions.select.mock.calls).toEqual([[{ sheet: "基层治理与矛盾化解", address: "D13" }]]);
  });

  it("is not shown while they type", async () => {
    const { actions } = await openSection("governance");
    act(() => box(OPEN).focus());
    fireEvent.change(box(OPEN), { target: { value: "1" } });
    act(() => jest.advanceTimersByTime(10 * SELECTION_DELAY));
    expect(actions.select).not.toHaveBeenCalled();
  });

  it("is not asked for again when the workbook answers with the same figure", async () => {
    const { actions, change } = await openSection("governance");
    act(() => box(OPEN).focus());
    act(() => jest.advanceTimersByTime(SELECTION_DELAY));
    change({ figure: "信访.在办" });
    act(() => jest.advanceTimersByTime(10 * SELECTION_DELAY));
    expect(actions.select).toHaveBeenCalledTimes(1);
    expect(actions.goToFigure).not.toHaveBeenCalled();
    expect(scrolled).not.toHaveBeenCalled();
  });

  it("takes the place of the one asked for before, so that this one can be asked for again", async () => {
    const { state } = await openSection("governance", { figure: "信访.在办" });
    act(() => box(TURNED_OVER).focus());
    expect(state().figure).toBe("信访.转办");
  });
});
