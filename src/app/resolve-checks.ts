import type { Filling } from "../core/checks/filled-figures";
import type { Check, Resolution } from "../core/model/check";
import type { Explanation } from "../workbook/read-explanations";
import { valuesOf } from "./fingerprint";
import type { OpenReport } from "./open-report";

/** The checks with what people said about those that are broken. */
export function resolveChecks(checks: readonly Check[], report: OpenReport): readonly Check[] {
  const { definition, book, explanations } = report;
  if (explanations.size === 0) return checks;
  const filling: Filling = { definition, figures: book.figures };
  return checks.map((check) => {
    const explanation = check.status === "broken" ? explanations.get(check.rule) : undefined;
    if (explanation === undefined) return check;
    return { ...check, resolution: resolutionOf(check, explanation, filling) };
  });
}

/** Whether people said of a finding, as it is, why it may stand. */
export function isResolved({ resolution }: Check): boolean {
  return resolution?.valid === true;
}

/** What was said of other values counts no more; what has to be mended can only be waived. */
function resolutionOf(check: Check, explanation: Explanation, filling: Filling): Resolution {
  const { kind, text, by, values } = explanation;
  const isAllowed = kind === "waived" || check.severity !== "hard";
  const valid = isAllowed && values === valuesOf(check, filling);
  return { kind, text, ...(by !== undefined && { by }), valid };
}
