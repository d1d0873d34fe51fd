import { type FigureReference, referenceKey } from "../../definition/expression";
import type { Check } from "../../model/check";
import type { Decimal } from "../../model/decimal";
import type { Entry } from "../../model/entry";
import { multiply, ONE, type Rational, rational } from "../../model/rational";
import type { SuspectReason } from "../../model/suspect";
import { entryOf, type Filling } from "../filled-figures";
import { openingOf } from "../opening";
import { WhatIf } from "../what-if";
import type { Background } from "./background";
import type { CellEvidence } from "./repair";

/** How much each reason multiplies the trust in a number. */
const WEIGHTS: Readonly<Record<SuspectReason, Rational>> = {
  "typed-total": rational(1n, 2n),
  jump: rational(7n, 10n),
  pasted: rational(7n, 10n),
  confirmed: rational(3n),
  "opening-agrees": rational(3n),
  "last-year-figure": rational(2n),
  imported: rational(2n),
  explained: rational(2n),
};

/** What the block of a cell knows of it besides. */
interface KnownOfCell {
  readonly isTypedTotal: boolean;
  readonly background: Background;
}

/** What is known of single figures beyond the rules of their block. It orders repairs and never removes one. */
export class CellsEvidence {
  readonly whatIf: WhatIf;

  constructor(filling: Filling, checks: ReadonlyMap<string, Check>) {
    this.whatIf = new WhatIf(filling, checks);
  }

  /** What speaks against a number and for it, those against it first. */
  of(
    reference: FigureReference,
    to: Decimal | undefined,
    { isTypedTotal, background }: KnownOfCell,
  ): CellEvidence {
    const isKnown = (what: keyof Background) => background[what]?.has(referenceKey(reference));
    const { filling } = this.whatIf;
    const confirmedBy = this.#confirming(reference, to);
    const agrees = confirmedBy.filter((rule) => this.#isOpening(rule, reference));
    const found: Readonly<Record<SuspectReason, boolean>> = {
      "typed-total": isTypedTotal,
      jump: isJump(reference, filling),
      pasted: isKnown("pasted") === true,
      confirmed: confirmedBy.length > agrees.length,
      "opening-agrees": agrees.length > 0,
      "last-year-figure": reference.prior,
      imported: isKnown("imported") === true,
      explained: isKnown("explained") === true,
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
    const opening = found && openingOf(found.formula.expression, filling);
    return opening?.opening === reference.figure && !reference.prior;
  }
}

const ORDER: readonly SuspectReason[] = [
  "typed-total",
  "jump",
  "pasted",
  "confirmed",
  "opening-agrees",
  "last-year-figure",
  "imported",
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
