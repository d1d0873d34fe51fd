import type { Definition } from "../../definition/definition";
import type { Check, Checked } from "../../model/check";
import type { Decimal } from "../../model/decimal";
import type { Suspect, SuspectChange } from "../../model/suspect";
import type { Figures } from "../../model/entry";
import { writeEntry } from "../../text/writing";
import { figureOf, type Filling } from "../filled-figures";
import type { Background } from "./background";
import { type Block, brokenBlocks } from "./blocks";
import type { Repair, RepairChange } from "./repair";
import { locate } from "./repairs";

/**
 * A check run with the figures named that are most likely wrong: every way to make a block of rules hold that changes
 * as few figures as any, likeliest first. The same answer on every run.
 */
export function withSuspects(
  definition: Definition,
  figures: Figures,
  checked: Checked,
  background: Background = {},
): Checked {
  const filling: Filling = { definition, figures };
  const byRule = new Map(checked.checks.map((check) => [check.rule, check]));
  const found = new Map<string, Pick<Check, "suspects" | "tangled">>();
  for (const block of brokenBlocks(filling, byRule, background)) {
    const told = suspectsOf(block, filling);
    for (const rule of block.broken) found.set(rule, told);
  }
  if (found.size === 0) return checked;
  return {
    ...checked,
    checks: checked.checks.map((check) => ({ ...check, ...found.get(check.rule) })),
  };
}

function suspectsOf(block: Block, filling: Filling): Pick<Check, "suspects" | "tangled"> {
  const located = locate(block, filling);
  if (located.outcome === "too-many") return { suspects: [], tangled: true };
  return { suspects: located.repairs.map((repair) => suspectOf(repair, filling)) };
}

function suspectOf({ changes, slip, clears, breaks, reading }: Repair, filling: Filling): Suspect {
  return {
    changes: changes.map((change) => changeOf(change, filling)),
    clears,
    breaks,
    diagnosis: slip ?? "unexplained",
    ...(reading && { reading }),
    because: [...new Set(changes.flatMap(({ evidence }) => evidence.because))],
  };
}

function changeOf(
  { reference, from, to, truncated, evidence }: RepairChange,
  filling: Filling,
): SuspectChange {
  const figure = figureOf(filling, reference.figure);
  const form = figure.kind === "rate" ? "full" : "no-unit";
  const { because, confirmedBy } = evidence;
  const written = (value: Decimal) =>
    writeEntry({ state: "stated", quantity: { value } }, figure, form);
  return {
    figure: reference.figure,
    ...(reference.prior && { prior: true }),
    from: writeEntry(from, figure, form),
    ...(to && { to: written(to) }),
    ...(truncated && { truncated: written(truncated) }),
    ...(because.length > 0 && { because }),
    ...(confirmedBy.length > 0 && { confirmedBy }),
  };
}
