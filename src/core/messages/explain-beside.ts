import type { Definition } from "../definition/definition";
import type { Check, Operand } from "../model/check";
import type { Computed } from "../model/computed";
import type { PeriodEvidence } from "../model/period-evidence";
import type { PriorEvidence } from "../model/prior-evidence";
import type { TextEvidence } from "../model/text-evidence";
import type { TextPlace } from "../model/text-place";
import { readPeriod } from "../text/period";
import { printedUnit } from "../text/units";
import type { TextFacts } from "./beside-wording";
import { computedValue, labelOf } from "./check-facts";
import { showNumber } from "./numbers";
import type { NamedValue } from "./named-value";
import type { Wording } from "./wording";

/** Evidence on periods, on last year and on the words of a paragraph. */
export type BesideEvidence = PeriodEvidence | PriorEvidence | TextEvidence;

/** The sentence for a finding that needs more than the figures of one rule. */
export function explainBeside(
  check: Check,
  evidence: BesideEvidence,
  definition: Definition,
  words: Wording,
): string {
  const label = (id: string) => labelOf(id, definition);
  const { beside } = words;
  switch (evidence.code) {
    case "period-partial": {
      const { period, figures, said, unsaid, year } = evidence;
      if (year !== undefined) return beside.periodOfAnotherYear(period, figures.map(label), year);
      if (readPeriod(period).kind === "unreadable") {
        return beside.periodUnreadable(period, figures.map(label));
      }
      const [first] = unsaid;
      return beside.periodPartial({
        period,
        labels: figures.map(label),
        unsaid: unsaid.map(label),
        ...(first !== undefined && { placeholder: `{${first}|时期}` }),
        allSaid: said.length > 0,
      });
    }
    case "period-mixed": {
      const labels = check.operands.map(({ figure, prior }) => words.ofYear(label(figure), prior));
      return beside.periodMixed(labels, evidence.periods);
    }
    case "period-section":
      return beside.periodSection(
        sheetOf(evidence.section, definition),
        evidence.periods.map(({ period, figures }) => ({ period, labels: figures.map(label) })),
      );
    case "period-told":
      return beside.periodTold(
        label(evidence.figure),
        evidence.tellings.map((telling) => ({
          period: telling.period,
          place: textPlaceWords(telling),
        })),
      );
    case "prior-jump": {
      const { up, ratio } = evidence;
      const years = bothYears(check, evidence.computed, definition);
      return beside.priorJump({ ...years, up, ...(ratio && { ratio: showNumber(ratio) }) });
    }
    case "prior-zero": {
      const years = bothYears(check, evidence.computed, definition);
      return beside.priorZero({ ...years, gone: evidence.gone });
    }
    case "prior-unchanged": {
      const current = check.operands.filter(({ prior }) => !prior);
      return beside.priorUnchanged(
        sheetOf(evidence.section, definition),
        valuesOf(current, undefined, definition),
        evidence.compared,
      );
    }
    case "prior-small-base": {
      const [rate, ...base] = valuesOf(check.operands, evidence.computed, definition);
      return beside.priorSmallBase(rate ?? NOBODY, base);
    }
    case "text-claim":
      return beside.text(textFacts(check, evidence, definition));
  }
}

const NOBODY: NamedValue = { label: "", value: "", lastYear: false };

function valuesOf(
  operands: readonly Operand[],
  computed: readonly Computed[] | undefined,
  definition: Definition,
): readonly NamedValue[] {
  return operands.map((operand) => computedValue(operand, computed, definition));
}

function bothYears(
  { operands }: Check,
  computed: readonly Computed[] | undefined,
  definition: Definition,
): { readonly now: NamedValue; readonly last: NamedValue } {
  const [now = NOBODY, last = NOBODY] = valuesOf(operands, computed, definition);
  return { now, last };
}

function textFacts(check: Check, evidence: TextEvidence, definition: Definition): TextFacts {
  const { claim, words, quote, computed, other } = evidence;
  const figure = check.operands[0]?.figure ?? "";
  const known = definition.figures.get(figure);
  return {
    claim,
    words,
    quote,
    proven: check.severity === "query",
    values: valuesOf(check.operands, computed, definition),
    figure,
    unit: known === undefined ? "" : printedUnit(known),
    ...(other && { other: { words: other.words, place: textPlaceWords(other) } }),
  };
}

/** 文字稿!C5 in a workbook, else the paragraph's key. */
function textPlaceWords({ place, section, paragraph }: TextPlace): string {
  return place === undefined ? `${section}.${paragraph}` : `${place.sheet}!${place.address}`;
}

/** A section by the name of its sheet. */
function sheetOf(section: string, { sections }: Definition): string {
  return sections.find(({ id }) => id === section)?.sheet ?? section;
}
