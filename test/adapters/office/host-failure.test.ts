import { describe, expect, it } from "@jest/globals";
import { hostFailureOf } from "../../../src/adapters/office/host-failure";
import type { HostFailure } from "../../../src/core/model/failure";
import type { HostErrorCode } from "../../../src/workbench/host/host-error";

describe("Excel's error codes", () => {
  it.each<[HostErrorCode | "ConnectionFailure", HostFailure]>([
    ["InvalidOperationInCellEditMode", { code: "cell-editing" }],
    ["RequestAborted", { code: "host-busy" }],
    ["Timeout", { code: "host-busy" }],
    ["ConnectionFailure", { code: "host-lost" }],
    ["RequestPayloadSizeLimitExceeded", { code: "payload-too-large" }],
    ["ResponsePayloadSizeLimitExceeded", { code: "payload-too-large" }],
    ["ApiNotFound", { code: "api-missing", api: "Range.values" }],
    ["GeneralException", { code: "host-refused", detail: "GeneralException" }],
  ])("%s has a failure of ours", (code, failure) => {
    const error = { code, message: "…", debugInfo: { errorLocation: "Range.values" } };
    expect(hostFailureOf(error)).toEqual(failure);
  });

  it.each([
    [new TypeError("x is not a function"), "x is not a function"],
    ["text", "text"],
  ])("what is no error of Excel's keeps its own words", (error, detail) => {
    expect(hostFailureOf(error)).toEqual({ code: "host-refused", detail });
  });
});
