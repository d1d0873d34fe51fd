import type { Failure } from "../../core/model/failure";

/** Whether doing the same again may go another way, perhaps after somebody did what the sentence says. */
export function isWorthRetrying({ code }: Failure): boolean {
  return RETRIED.has(code);
}

const RETRIED: ReadonlySet<Failure["code"]> = new Set<Failure["code"]>([
  "cell-editing",
  "sheet-protected",
  "sheet-exists",
  "book-read-only",
  "host-busy",
  "host-lost",
  "host-refused",
  "payload-too-large",
  "partly-written",
  "system",
]);

/** Whether something was or may have been written although the job failed, so that it must be looked at again. */
export function mayHaveWritten({ code }: Failure): boolean {
  return code === "partly-written" || code === "not-kept" || code === "host-lost";
}

/** Whether it passes by itself: somebody is typing in a cell, or Excel is busy. */
export function mayPass({ code }: Failure): boolean {
  return code === "cell-editing" || code === "host-busy";
}
