import type { Filling } from "../core/checks/filled-figures";
import type { Check, Checked } from "../core/model/check";
import type { Resolution, Unheeded } from "../core/model/resolution";
import type { Explanation } from "../workbook/read-explanations";
import { valuesOf } from "./fingerprint";
import { type Said, unheeded } from "./heeding";
import type { OpenReport } from "./open-report";

/** The checks with what people said about those that are broken. */
export function resolveChecks(checked: Checked, report: OpenReport): readonly Check[] {
  const { definition, book, explanations } = report;
  if (explanations.size === 0) return checked.checks;
  const filling: Filling = { definition, figures: book.figures };
  const said: Said = { checked, explanations, definition };
  return checked.checks.map((check) => {
    const explanation = check.status === "broken" ? explanations.get(check.rule) : undefined;
    if (explanation === undefined) return check;
    const why = staleness(check, explanation, filling) ?? unheeded(check, explanation, said);
    return { ...check, resolution: resolutionOf(explanation, why) };
  });
}

/** Whether people said of a finding, as it is, why it may stand. */
export function isResolved({ resolution }: Check): boolean {
  return resolution?.valid === true;
}

/** What was said of other values counts no more. */
function staleness(
  check: Check,
  { values }: Explanation,
  filling: Filling,
): Extract<Unheeded, "stale"> | undefined {
  return values === valuesOf(check, filling) ? undefined : "stale";
}

function resolutionOf({ kind, text, by, at }: Explanation, why: Unheeded | undefined): Resolution {
  const signed = { ...(by !== undefined && { by }), ...(at !== undefined && { at }) };
  return { kind, text, ...signed, valid: why === undefined, ...(why !== undefined && { why }) };
}
