import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../src/workbench/host/book/cell";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import type { FunctionResult } from "../../../src/workbench/host/function-calls";
import { createFunctionsRuntime } from "../../support/office/functions-runtime";

const CODE = `
  CustomFunctions.associate("ADD", (a, b) => a + b);
  CustomFunctions.associate("TABLE", (cells) => cells.map((row) => row.map((cell) => cell * 2)));
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有");
  });
  CustomFunctions.associate("DIVIDE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  });
  CustomFunctions.associate("ENV", () => typeof document + typeof Excel);
`;

describe("Microsoft's runtime for custom functions", () => {
  const runtime = createFunctionsRuntime();
  runtime.load(CODE);

  it("knows the functions that a bundle associates", () => {
    expect(runtime.names).toEqual(["ADD", "TABLE", "REFUSE", "DIVIDE", "ENV"]);
  });

  it("gives back values, and tables for tables", async () => {
    expect(await runtime.call("ADD", 1, 2)).toEqual({ ok: true, value: 3 });
    const doubled = await runtime.call("TABLE", [[1, 2]]);
    expect(doubled).toEqual({ ok: true, value: [[2, 4]] });
  });

  it("gives back errors with their sentence", async () => {
    const refused = await runtime.call("REFUSE");
    expect(refused).toEqual({ ok: false, error: "#N/A", message: "没有" });
    expect(await runtime.call("DIVIDE")).toMatchObject({ ok: false, error: "#DIV/0!" });
  });

  it("has neither a document nor Excel", async () => {
    const answer = await runtime.call("ENV");
    expect(answer).toEqual({ ok: true, value: "undefinedundefined" });
  });

  it("takes a thousand calls at once", async () => {
    const calls = Array.from({ length: 1000 }, (_, index) => runtime.call("ADD", index, 1));
    const results = await Promise.all(calls);
    expect(results.map((result) => result.ok && result.value)).toEqual(
      Array.from({ length: 1000 }, (_, index) => index + 1),
    );
  });

  it("works out the formulas of a sheet", async () => {
    const callFunction = (name: string, given: readonly unknown[]) => {
      const id = name.replace(/^TEST\./, "");
      if (!runtime.names.includes(id)) return undefined;
      return runtime.call(id, ...given).then((result) => cellValueOf(result));
    };
    const host = new ExcelHost({ sheets: ["S"], callFunction });
    await host.type("S", "A1:C1", [[20, "=TEST.ADD(A1,1)*2", "=TEST.REFUSE()"]]);
    const values = [...(host.book.sheets[0]?.cells.values() ?? [])].map(({ value }) => value);
    expect(values).toEqual([20, 42, { error: "#N/A" }]);
  });
});

function cellValueOf(result: FunctionResult): CellValue {
  return result.ok ? (result.value as CellValue) : { error: result.error };
}
