import type { HostFailure } from "../../core/model/failure";

/** What went wrong in a request, in our codes; an error that is not Excel's keeps its own text. */
export function hostFailureOf(error: unknown): HostFailure {
  const { code, message, location } = partsOf(error);
  const known = FAILURES[code];
  if (known !== undefined) return known;
  if (API_MISSING.has(code)) return { code: "api-missing", api: location ?? "ExcelApi" };
  return { code: "host-refused", detail: code === "" ? message : code };
}

/** Excel's own code of a failure that has no better name here. */
export function refusalCode(failure: { readonly code: string }): string | undefined {
  return "detail" in failure && typeof failure.detail === "string" ? failure.detail : undefined;
}

/** @source the error codes of the RichApi client and of Excel.ErrorCodes */
const FAILURES: Readonly<Record<string, HostFailure | undefined>> = {
  InvalidOperationInCellEditMode: { code: "cell-editing" },
  RequestAborted: { code: "host-busy" },
  ActivityLimitReached: { code: "host-busy" },
  Timeout: { code: "host-busy" },
  ConnectionFailure: { code: "host-lost" },
  InvalidOrTimedOutSession: { code: "host-lost" },
  InvalidRequestContext: { code: "host-lost" },
  RequestPayloadSizeLimitExceeded: { code: "payload-too-large" },
  ResponsePayloadSizeLimitExceeded: { code: "payload-too-large" },
  OperationCellsExceedLimit: { code: "payload-too-large" },
  RangeExceedsLimit: { code: "payload-too-large" },
};

const API_MISSING: ReadonlySet<string> = new Set([
  "ApiNotFound",
  "NotImplemented",
  "UnsupportedFeature",
]);

interface ErrorParts {
  readonly code: string;
  readonly message: string;
  /** The member that refused, `Range.values`. */
  readonly location?: string;
}

function partsOf(error: unknown): ErrorParts {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error) };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const message = "message" in error && typeof error.message === "string" ? error.message : code;
  const debug = "debugInfo" in error ? error.debugInfo : undefined;
  if (typeof debug !== "object" || debug === null || !("errorLocation" in debug)) {
    return { code, message };
  }
  const location = debug.errorLocation;
  return typeof location === "string" && location !== ""
    ? { code, message, location }
    : { code, message };
}
