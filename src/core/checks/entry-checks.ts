import type { Figure } from "../definition/definition";
import type { Check, Evidence, Severity } from "../model/check";
import { formatDecimal, shortestDecimal } from "../model/decimal";
import type { Entry } from "../model/entry";
import type { Quantity } from "../model/quantity";
import { entryOf, type Filling, operandOf } from "./filled-figures";

/** Checks of single entries: text where a number belongs, negative or broken counts, 余 behind an exact number. */
export function entryChecks(filling: Filling): readonly Check[] {
  return [...filling.definition.figures.values()].flatMap((figure) =>
    [false, true].flatMap((prior) => {
      const problem = problemOf(entryOf(filling, { figure: figure.id, prior }), figure, prior);
      return problem === undefined ? [] : [entryCheck(figure, prior, problem, filling)];
    }),
  );
}

interface EntryProblem {
  readonly severity: Severity;
  readonly evidence: Evidence;
}

function problemOf(entry: Entry, figure: Figure, prior: boolean): EntryProblem | undefined {
  if (entry.state === "unreadable") {
    const evidence: Evidence = {
      code: "entry-unreadable",
      figure: figure.id,
      prior,
      text: entry.text,
    };
    // Last year's column is there for comparison: what cannot be read in it does not hold up this year's report.
    return { severity: prior ? "hint" : "hard", evidence };
  }
  if (entry.state !== "stated" || prior) return undefined;
  return problemOfQuantity(entry.quantity, figure);
}

function problemOfQuantity(quantity: Quantity, figure: Figure): EntryProblem | undefined {
  const { value, qualifier } = quantity;
  const shortest = shortestDecimal(value);
  if (figure.kind === "count" && value.units < 0n) {
    return { severity: "hard", evidence: { code: "entry-negative", figure: figure.id } };
  }
  if (figure.kind === "count" && shortest.decimals > 0) {
    const text = formatDecimal(value);
    return { severity: "hard", evidence: { code: "entry-not-whole", figure: figure.id, text } };
  }
  const isOver = qualifier === "over" || qualifier === "odd";
  if (isOver && figure.kind === "count" && value.units % 10n !== 0n && value.units > 10n) {
    const text = formatDecimal(value);
    return {
      severity: "hint",
      evidence: { code: "entry-exact-and-over", figure: figure.id, text },
    };
  }
  return undefined;
}

function entryCheck(
  figure: Figure,
  prior: boolean,
  problem: EntryProblem,
  filling: Filling,
): Check {
  return {
    rule: `@entry.${figure.id}${prior ? "@prior" : ""}`,
    kind: "entry",
    severity: problem.severity,
    status: "broken",
    operands: [operandOf(filling, { figure: figure.id, prior })],
    evidence: problem.evidence,
    suspects: [],
  };
}
