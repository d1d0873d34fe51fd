/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { bootOffice } from "../../support/office/office-window";

describe("a page with custom functions", () => {
  it("is asked by the host and answers", async () => {
    const requirements = { CustomFunctions: 1.9, CustomFunctionsRuntime: 1.4 };
    const conversation = await bootOffice({ host: new ExcelHost(), requirements, runtime: 3 });
    CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
    await conversation.listeningFor("richApiMessage");
    const result = await conversation.functions.call("ADD", [2, 3]);
    expect(result).toEqual({ ok: true, value: 5 });
  });
});
