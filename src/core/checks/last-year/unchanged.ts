import type { Figure, Section } from "../../definition/definition";
import type { Check } from "../../model/check";
import { sameNumber } from "../../model/decimal";
import type { Entry } from "../../model/entry";
import type { Quantity } from "../../model/quantity";
import { compare, isZero, multiply, rational } from "../../model/rational";
import { lastYear, thisYear } from "../disproved";
import { valueOf } from "../evaluate";
import { exactValue } from "../extent-arithmetic";
import { asPrinted, entryOf, type Filling, operandOf } from "../filled-figures";
import { periodOf } from "../periods/told-in-force";
import { rateVerdict } from "../rate-verdict";

/** So many equal figures make a section look copied. */
const FEWEST = 5;

/**
 * Sections whose figures are last year's almost to the last: one finding for each section, never for each cell. A
 * figure that is 0 in both years says nothing, and neither does a derived one, which follows from others.
 */
export function unchangedChecks(filling: Filling): readonly Check[] {
  return filling.definition.sections.flatMap((section) => {
    const pairs = pairsOf(section, filling);
    const equal = pairs.filter((pair) => pair.equal).map(({ figure }) => figure);
    // At least 80 %, in whole numbers.
    const isCopied = equal.length >= FEWEST && equal.length * 5 >= pairs.length * 4;
    return isCopied ? [unchangedCheck(section, equal, pairs.length, filling)] : [];
  });
}

interface Pair {
  readonly figure: string;
  readonly equal: boolean;
}

function pairsOf({ rows }: Section, filling: Filling): readonly Pair[] {
  return rows.flatMap(({ figure, repeat }) => {
    if (repeat || figure.derived || figure.kind === "text") return [];
    // How many there are at one moment (律师 at the year's end) may well be what it was a year ago.
    if (periodOf(figure.id, filling).kind === "point") return [];
    const equal = isUnchanged(figure, filling);
    return equal === undefined ? [] : [{ figure: figure.id, equal }];
  });
}

/** `undefined` where a year is missing, or both are 0. A rate that only its formula gives is compared at the decimals of the stated one. */
function isUnchanged({ id, kind }: Figure, filling: Filling): boolean | undefined {
  const now = entryOf(filling, { figure: id, prior: false });
  const last = entryOf(filling, { figure: id, prior: true });
  if (now.state !== "stated" && now.state !== "none") return undefined;
  const [quantity, before] = [statedIn(now), statedIn(last)];
  if (quantity?.qualifier !== undefined || before?.qualifier !== undefined) {
    if (last.state !== "stated" && last.state !== "none") return undefined;
    return quantity !== undefined && before !== undefined && sameQuantity(quantity, before);
  }
  const printed = asPrinted(filling);
  const current = exactValue(valueOf(thisYear(id), printed));
  const prior = exactValue(valueOf(lastYear(id), printed));
  if (current === undefined || prior === undefined) return undefined;
  if (isZero(current) && isZero(prior)) return undefined;
  if (kind === "rate" && quantity !== undefined && before === undefined) {
    return rateVerdict(quantity.value, multiply(prior, HUNDRED)) !== "neither";
  }
  return compare(current, prior) === 0;
}

const HUNDRED = rational(100n);

function statedIn(entry: Entry): Quantity | undefined {
  return entry.state === "stated" ? entry.quantity : undefined;
}

function sameQuantity(a: Quantity, b: Quantity): boolean {
  return a.qualifier === b.qualifier && sameNumber(a.value, b.value);
}

function unchangedCheck(
  { id }: Section,
  figures: readonly string[],
  compared: number,
  filling: Filling,
): Check {
  return {
    rule: `@prior.unchanged.${id}`,
    kind: "prior",
    severity: "query",
    status: "broken",
    operands: [false, true].flatMap((prior) =>
      figures.map((figure) => operandOf(filling, { figure, prior })),
    ),
    evidence: { code: "prior-unchanged", section: id, figures, compared },
    suspects: [],
  };
}
