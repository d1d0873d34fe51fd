import type {
  Evidence,
  Operand,
  RateEvidence,
  Severity,
  Status,
  UndecidedReason,
} from "../model/check";

/** How one rule came out, before it is put together with the rule's name and operands. */
export interface Judgement {
  readonly status: Status;
  readonly evidence: Evidence;
  readonly rate?: RateEvidence;
  /** The highest severity that this outcome may carry, whatever the rule asks for. */
  readonly atMost?: Severity;
}

/** Why there is nothing to check. */
export type NotApplicableReason = Extract<Evidence, { code: "not-applicable" }>["reason"];

/** The judgement of a rule that cannot be decided, with the operands that keep it from being. */
export function undecided(reason: UndecidedReason, because: readonly Operand[]): Judgement {
  return { status: "undecided", evidence: { code: "undecided", reason, because } };
}

/** The judgement of a rule that has nothing to check. */
export function notApplicable(reason: NotApplicableReason, because: readonly Operand[]): Judgement {
  return { status: "not-applicable", evidence: { code: "not-applicable", reason, because } };
}

const ORDER: readonly Severity[] = ["hard", "query", "hint"];

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
