import { describe, expect, it } from "@jest/globals";
import type { FormField, ReadOnly } from "../../../../src/app/section-form";
import { planPaste, readPasted } from "../../../../src/taskpane/views/fill/pasted-lines";

describe("a pasted text", () => {
  it.each(["", "58", "58\r\n", "58\n\n", "近3.2万 张"])("of one value is none: %j", (text) => {
    expect(readPasted(text)).toBeUndefined();
  });

  it("of several lines is a column, blank lines in it included", () => {
    const lines = ["58", "", "近60"];
    expect(readPasted("58\r\n\r\n 近60 \r\n")).toEqual({ kind: "column", lines });
    expect(readPasted("58\n\n近60")).toEqual({ kind: "column", lines });
  });

  it("of one row of cells is taken like a column", () => {
    expect(readPasted("58\t57\r\n")).toEqual({ kind: "column", lines: ["58", "57"] });
  });

  it("of several columns is a table, of which nobody can tell the column meant", () => {
    expect(readPasted("受理\t58\n办结\t57")).toEqual({ kind: "table" });
  });
});

describe("the lines of a column", () => {
  const fields = [field("a"), field("b"), field("c", "computed"), field("d")];
  const plan = (from: string, ...lines: string[]) => {
    const { steps, left } = planPaste(fields, from, lines);
    return { to: steps.map((step) => `${step.field.figure}=${step.line}`).join(" "), left };
  };

  it("go to the fields from the one on that they were pasted into, but for those that are only shown", () => {
    expect(plan("b", "1", "2")).toEqual({ to: "b=1 d=2", left: 0 });
  });

  it("that find no field are counted", () => {
    expect(plan("b", "1", "2", "3", "4")).toEqual({ to: "b=1 d=2", left: 2 });
  });

  it("begin at a computed figure where they were pasted over its formula", () => {
    expect(plan("c", "98%", "2")).toEqual({ to: "c=98% d=2", left: 0 });
  });
});

function field(figure: string, reason?: ReadOnly["reason"]): FormField {
  return {
    figure,
    label: figure,
    unit: "件",
    kind: "count",
    required: false,
    aliases: [],
    entry: { state: "blank" },
    typed: "",
    period: "全年",
    note: "",
    prior: "—",
    restorableFormula: false,
    ...(reason && { readOnly: { reason, value: "" } }),
  };
}
