import { describe, expect, it } from "@jest/globals";
import type { HostErrorCode } from "../../../src/workbench/host/host-error";
import { cellAt } from "../../../src/workbench/host/book/sheet";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import { codeOf } from "../../support/office/code-of";
import { simulatedExcel } from "../../support/office/excel-client";

const CODES: readonly HostErrorCode[] = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "GeneralException",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
];

function valueOf(host: ExcelHost, row: number): unknown {
  const [sheet] = host.book.sheets;
  return sheet && cellAt(sheet, row, 0).value;
}

const writeTwo = ({ workbook }: Excel.RequestContext) => {
  const sheet = workbook.worksheets.getItem("S");
  sheet.getRange("A1").values = [[1]];
  sheet.getRange("A2").values = [[2]];
};

const readName = ({ workbook }: Excel.RequestContext) =>
  workbook.worksheets.getItem("S").load("name");

describe("faults", () => {
  it.each(CODES)("%s before a request leaves everything as it was", async (code) => {
    const { host } = simulatedExcel({ sheets: ["S"] });
    host.faults.add({ request: 1, when: "before", code });
    expect(await codeOf(writeTwo)).toBe(code);
    expect([valueOf(host, 0), valueOf(host, 1)]).toEqual([null, null]);
    expect(await codeOf(writeTwo)).toBe("none");
  });

  it("after a request everything is done, and the answer is an error", async () => {
    const { host } = simulatedExcel({ sheets: ["S"] });
    host.faults.add({ request: 1, when: "after", code: "RequestAborted" });
    expect(await codeOf(writeTwo)).toBe("RequestAborted");
    expect([valueOf(host, 0), valueOf(host, 1)]).toEqual([1, 2]);
  });

  it("amid a request what came before stays done", async () => {
    const { host } = simulatedExcel({ sheets: ["S"] });
    host.faults.add({ request: 2, when: "amid", code: "GeneralException" });
    expect(await codeOf(readName)).toBe("none");
    expect(await codeOf(writeTwo)).toBe("GeneralException");
    expect([valueOf(host, 0), valueOf(host, 1)]).toEqual([1, null]);
  });

  it.each(["never", "lost"] as const)("an answer that is %s does not come", async (when) => {
    const { host } = simulatedExcel({ sheets: ["S"] });
    host.faults.add({ request: 1, when });
    const never = codeOf(writeTwo).then(() => "answered");
    const waited = new Promise((resolve) => setTimeout(() => resolve("waiting"), 30));
    expect(await Promise.race([never, waited])).toBe("waiting");
    expect(valueOf(host, 0)).toBe(when === "never" ? 1 : null);
    expect(await codeOf(readName)).toBe("none");
  });

  it("every request is refused while somebody types in a cell", async () => {
    const { host } = simulatedExcel({ sheets: ["S"] });
    host.editing = true;
    expect(await codeOf(writeTwo)).toBe("InvalidOperationInCellEditMode");
    host.editing = false;
    expect(await codeOf(writeTwo)).toBe("none");
  });

  it("a request and an answer have a largest size", async () => {
    const { host } = simulatedExcel({
      sheets: ["S"],
      limits: { requestBytes: 5000, answerBytes: 4000 },
    });
    const long = "长".repeat(5000);
    const write = ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.getItem("S").getRange("A1").values = [[long]];
    };
    expect(await codeOf(write)).toBe("RequestPayloadSizeLimitExceeded");
    await host.type("S", "A1", long);
    const read = ({ workbook }: Excel.RequestContext) =>
      workbook.worksheets.getItem("S").getRange("A1").load("values");
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("a workbook that is only looked at, and a protected sheet, refuse every change", async () => {
    const { host } = simulatedExcel({ sheets: ["S"] });
    host.book.readOnly = true;
    expect(await codeOf(writeTwo)).toBe("AccessDenied");
    host.book.readOnly = false;
    await codeOf(({ workbook }) => workbook.worksheets.getItem("S").protection.protect());
    expect(await codeOf(writeTwo)).toBe("AccessDenied");
    expect(valueOf(host, 0)).toBeNull();
    await codeOf(({ workbook }) => workbook.worksheets.getItem("S").protection.unprotect());
    expect(await codeOf(writeTwo)).toBe("none");
  });

  it.each([
    [true, 1],
    [false, null],
  ])("with partial batches %s, the first of two writes leaves %s", async (partialBatches, left) => {
    const { host } = simulatedExcel({ sheets: ["S"], partialBatches });
    const code = await codeOf(({ workbook }) => {
      workbook.worksheets.getItem("S").getRange("A1").values = [[1]];
      workbook.worksheets.getItem("无").getRange("A1").values = [[2]];
    });
    expect(code).toBe("ItemNotFound");
    expect(valueOf(host, 0)).toBe(left);
  });
});
