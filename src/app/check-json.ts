import type { Definition } from "../core/definition/definition";
import { explainCheck } from "../core/messages/explain-check";
import { explainHabit } from "../core/messages/explain-habit";
import type { Language } from "../core/messages/language";
import { showGap, showNumber } from "../core/messages/numbers";
import type { Check, Checked, Operand, Side } from "../core/model/check";
import { formatDecimal } from "../core/model/decimal";
import { findingKindOf } from "../core/model/finding-kind";
import { printedUnit } from "../core/text/units";
import { writeEntry } from "../core/text/writing";
import { totalsOf } from "./findings";

/** What the figures belong to: the head of the JSON output. */
export interface ReportHead {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly unit?: string;
  readonly year?: number;
}

/** The public JSON form of a check run. Numbers are strings, so that 98.0 stays 98.0 and nothing is rounded. */
export function checkJson(
  checked: Checked,
  head: ReportHead,
  definition: Definition,
  language: Language,
): object {
  return {
    report: head,
    totals: totalsOf(checked.checks),
    checks: checked.checks.map((check) => jsonOfCheck(check, definition, language)),
    habit: {
      rounding: checked.habit.rounding,
      evidence: [...checked.habit.rounded, ...checked.habit.truncated],
      message: explainHabit(checked, language),
    },
    unchecked: checked.unchecked,
    honesty: checked.honesty,
  };
}

function jsonOfCheck(check: Check, definition: Definition, language: Language): object {
  const page = findingKindOf(check);
  return {
    rule: check.rule,
    kind: check.kind,
    severity: check.severity,
    status: check.status,
    ...numbersOf(check, definition),
    ...textOf(check),
    cells: check.operands.map((operand) => jsonOfOperand(operand, definition)),
    suspects: check.suspects,
    ...(check.clues && { clues: check.clues }),
    ...(check.resolution && { resolution: check.resolution }),
    ...(page && { page }),
    message: explainCheck(check, definition, language),
  };
}

/** The paragraph that a finding on words stands in. */
function textOf({ evidence }: Check): object {
  if (evidence.code !== "text-claim") return {};
  const { section, paragraph, place, claim, words, quote } = evidence;
  return { text: { section, paragraph, ...place, claim, words, quote } };
}

function numbersOf(check: Check, definition: Definition): object {
  const { rate, evidence } = check;
  if (rate !== undefined) {
    const { verdict, stated, computed, expected } = rate;
    const unit = rateUnit(check, definition);
    return {
      ...(verdict && { verdict }),
      ...(stated && { stated: formatDecimal(stated) + unit }),
      ...(computed && { computed: showNumber(computed) + unit }),
      ...(expected && { expected: formatDecimal(expected) + unit }),
      ...(stated && expected && { difference: showGap(stated, expected) }),
    };
  }
  if (evidence.code !== "compared") return {};
  const { left, right, difference } = evidence;
  const [stated, computed] = isSingle(right) && !isSingle(left) ? [right, left] : [left, right];
  return {
    ...(stated.value && { stated: showNumber(stated.value) }),
    ...(computed.value && { computed: showNumber(computed.value) }),
    ...(difference && { difference: showNumber(difference) }),
  };
}

/** The unit of the rate that is stated: %, or 百分点 of a difference of two rates. */
function rateUnit({ kind, evidence, operands }: Check, definition: Definition): string {
  const ids = "figure" in evidence ? [evidence.figure] : operands.map(({ figure }) => figure);
  const units = ids.flatMap((id) => {
    const figure = definition.figures.get(id);
    return figure?.kind === "rate" ? [printedUnit(figure)] : [];
  });
  const ofPoints = kind === "points" ? units.find((unit) => unit !== "%") : undefined;
  return ofPoints ?? units[0] ?? "%";
}

function isSingle({ terms }: Side): boolean {
  return terms.length === 1;
}

function jsonOfOperand({ figure, prior, entry, place }: Operand, definition: Definition): object {
  const known = definition.figures.get(figure);
  const measured = { kind: known?.kind ?? "count", unit: known?.unit ?? "" } as const;
  const percent = known?.kind === "rate" && entry.state === "stated";
  return {
    figure,
    ...(prior && { prior }),
    ...place,
    state: entry.state,
    value: writeEntry(entry, measured, percent ? "full" : "no-unit"),
  };
}
