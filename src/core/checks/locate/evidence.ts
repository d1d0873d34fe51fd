import { type FigureReference, referenceKey } from "../../definition/expression";
import type { Check } from "../../model/check";
import type { Decimal } from "../../model/decimal";
import type { Entry } from "../../model/entry";
import { multiply, ONE, type Rational, rational } from "../../model/rational";
import type { SuspectReason } from "../../model/suspect";
import { entryOf, type Filling } from "../filled-figures";
import { openingOf } from "../opening";
import { WhatIf } from "../what-if";
import type { CellEvidence } from "./repair";

/** How much each reason multiplies the trust in a number. */
const WEIGHTS: Readonly<Record<SuspectReason, Rational>> = {
  "typed-total": rational(1n, 2n),
  jump: rational(7n, 10n),
  confirmed: rational(3n),
  "opening-agrees": rational(3n),
  "last-year-figure": rational(2n),
  explained: rational(2n),
};

/** What is known of single figures beyond the rules of their block. It orders repairs and never removes one. */
export class CellsEvidence {
  readonly whatIf: WhatIf;
  readonly #explained: ReadonlySet<string>;

  /** @param explained keys of figures of which an explanation speaks with the value that they hold */
  constructor(
    filling: Filling,
    checks: ReadonlyMap<string, Check>,
    explained: ReadonlySet<string>,
  ) {
    this.whatIf = new WhatIf(filling, checks);
    this.#explained = explained;
  }

  /** What speaks against a number and for it, those against it first. */
  of(reference: FigureReference, to: Decimal | undefined, isTypedTotal: boolean): CellEvidence {
    const { filling } = this.whatIf;
    const confirmedBy = this.#confirming(reference, to);
    const agrees = confirmedBy.filter((rule) => this.#isOpening(rule, reference));
    const found: Readonly<Record<SuspectReason, boolean>> = {
      "typed-total": isTypedTotal,
      jump: isJump(reference, filling),
      confirmed: confirmedBy.length > agrees.length,
      "opening-agrees": agrees.length > 0,
      "last-year-figure": reference.prior,
      explained: this.#explained.has(referenceKey(reference)),
    };
    const because = ORDER.filter((reason) => found[reason]);
    const weight = because.reduce((product, reason) => multiply(product, WEIGHTS[reason]), ONE);
    return { because, confirmedBy, weight };
  }

  /** Equations that hold with the number and, where its right value is known, would not hold with that. */
  #confirming(reference: FigureReference, to: Decimal | undefined): readonly string[] {
    const { whatIf } = this;
    const holding = whatIf
      .rulesNaming([reference])
      .filter(({ id }) => isHoldingEquation(whatIf.checks.get(id)))
      .map(({ id }) => id);
    if (to === undefined || holding.length === 0) return holding;
    const entry: Entry = { state: "stated", quantity: { value: to } };
    const { breaks } = whatIf.effectOf([{ reference, entry }]);
    return holding.filter((rule) => breaks.includes(rule));
  }

  #isOpening(rule: string, reference: FigureReference): boolean {
    const { filling } = this.whatIf;
    const found = filling.definition.rules.find(({ id }) => id === rule);
    const opening = found && openingOf(found.formula.expression);
    return opening?.opening === reference.figure && !reference.prior;
  }
}

const ORDER: readonly SuspectReason[] = [
  "typed-total",
  "jump",
  "confirmed",
  "opening-agrees",
  "last-year-figure",
  "explained",
];

function isHoldingEquation(check: Check | undefined): boolean {
  if (check?.status !== "holds") return false;
  const { evidence } = check;
  if (evidence.code === "compared") return evidence.comparison === "=";
  return evidence.code === "rated" && !evidence.unstated;
}

/** More than five times last year's figure or less than a fifth of it, unless both are small. */
function isJump(reference: FigureReference, filling: Filling): boolean {
  if (reference.prior) return false;
  const now = unitsOf(entryOf(filling, reference));
  const before = unitsOf(entryOf(filling, { ...reference, prior: true }));
  if (now === undefined || before === undefined || (now < 10n && before < 10n)) return false;
  return now > before * 5n || now * 5n < before;
}

function unitsOf(entry: Entry): bigint | undefined {
  if (entry.state !== "stated" || entry.quantity.value.decimals > 0) return undefined;
  return entry.quantity.value.units;
}
