import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Place } from "../../../../src/core/model/entry";
import { cellSelection, SELECTION_DELAY } from "../../../../src/taskpane/views/fill/cell-selection";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const place = (address: string): Place => ({ sheet: "表", address });

describe("showing the cell of a field", () => {
  it("waits, and shows only the last of those entered", () => {
    const select = jest.fn<(place: Place) => Promise<void>>();
    const selection = cellSelection(select);
    selection.soon(place("D4"));
    jest.advanceTimersByTime(SELECTION_DELAY - 1);
    selection.soon(place("D5"));
    jest.advanceTimersByTime(SELECTION_DELAY - 1);
    expect(select).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(select.mock.calls).toEqual([[place("D5")]]);
  });

  it("shows nothing after it was cancelled", () => {
    const select = jest.fn<(place: Place) => Promise<void>>();
    const selection = cellSelection(select);
    selection.soon(place("D4"));
    selection.cancel();
    jest.advanceTimersByTime(10 * SELECTION_DELAY);
    expect(select).not.toHaveBeenCalled();
  });
});
