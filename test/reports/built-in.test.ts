import { describe, expect, it } from "@jest/globals";
import { builtInReport, builtInReportIds } from "../../src/reports/built-in";
import { fazhiJiedao } from "../../src/reports/fazhi-jiedao/definition";

describe("built-in reports", () => {
  it("are found by their id", () => {
    expect(builtInReportIds).toEqual(["fazhi-jiedao"]);
    expect(builtInReport("fazhi-jiedao")?.source).toBe(fazhiJiedao);
  });

  it("are not found by another id", () => {
    expect(builtInReport("fazhi")).toBeUndefined();
  });

  it("come with sample figures", () => {
    const samples = builtInReport("fazhi-jiedao")?.samples;
    expect([...(samples?.keys() ?? [])]).toEqual(["sample-2020", "sample-2021"]);
    expect(samples?.get("sample-2020")).toMatchObject({ "会议.主任办公会": 27 });
    expect(samples?.get("sample-2021")).toMatchObject({ "复议.被申请": 11 });
  });
});
