import { findingsOf } from "../app/findings";
import { isResolved } from "../app/resolve-checks";
import type { Checked } from "../core/model/check";

/** Findings that contradict something and wait to be mended or explained; a figure that is only blank is none. */
export function openCount(checked: Checked): number {
  const { open, habitWaits } = findingsOf(checked);
  const waiting = open.filter(
    (check) => !isResolved(check) && check.evidence.code !== "required-blank",
  );
  return waiting.length + (habitWaits ? 1 : 0);
}
