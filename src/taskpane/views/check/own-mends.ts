import { mendOfCheck } from "../../../app/mend-structure";
import type { OpenReport } from "../../../app/open-report";
import type { Check } from "../../../core/model/check";
import type { MendStep } from "../../../workbook/mends/mend-preview";
import type { MendKind } from "./mend-words";

/** A finding that the program can mend by itself, when somebody asks for it. */
export interface OwnMend {
  readonly kind: MendKind;
  /** What is written, told beforehand. */
  readonly steps: readonly MendStep[];
}

/** How a finding on structure is mended, or a rate that was stated over its formula gets that back. */
export function ownMendOf(check: Check, report: OpenReport): OwnMend | undefined {
  const { evidence } = check;
  const kind = evidence.code === "structure" ? evidence.problem.problem : "stated-rate";
  const plan = mendOfCheck(check, report);
  return plan && { kind, steps: plan.steps };
}
