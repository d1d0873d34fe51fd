/** @jest-environment jsdom */
import { describe, expect, it, jest } from "@jest/globals";
import { fireEvent } from "@testing-library/react";
// Its hooks must be there before a test begins.
import "@testing-library/user-event";
import type * as understanding from "../../../../src/app/understand-entry";

const real = jest.requireActual<typeof understanding>("../../../../src/app/understand-entry");
const understandEntry = jest.fn(real.understandEntry);
jest.mock("../../../../src/app/understand-entry", () => ({ ...real, understandEntry }));

/** Loaded after the module that counts stands in its place. */
const openGovernance = async () => {
  const { box, openSection } = await import("./open-section");
  return { box, ...(await openSection("governance")) };
};

describe("a large section", () => {
  it("draws only the field concerned anew while somebody types", async () => {
    const { box } = await openGovernance();
    const typed = box("转办交办案件在办数");
    fireEvent.focus(typed);
    fireEvent.change(typed, { target: { value: "1" } });
    understandEntry.mockClear();
    fireEvent.change(typed, { target: { value: "12" } });
    const drawn = understandEntry.mock.calls.map(([, figure]) => figure.id);
    expect(new Set(drawn)).toEqual(new Set(["信访.在办"]));
  });

  it("draws every field when the workbook is read anew", async () => {
    const { change, state } = await openGovernance();
    understandEntry.mockClear();
    const { book } = state();
    if (book.kind !== "open") throw new Error(book.kind);
    change({ book: { ...book, report: { ...book.report } } });
    expect(understandEntry.mock.calls.length).toBeGreaterThan(20);
  });
});
