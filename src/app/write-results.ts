import type { Definition } from "../core/definition/definition";
import { explainWithoutPlace } from "../core/messages/explain-check";
import { explainClues, explainHabitClues } from "../core/messages/explain-clues";
import { explainHabit } from "../core/messages/explain-habit";
import { explainHonesty, honestLists, honestyWords } from "../core/messages/explain-honesty";
import { explainHabitResolutions, explainResolution } from "../core/messages/explain-resolution";
import { explainProvenance } from "../core/messages/explain-provenance";
import { explainSuspects } from "../core/messages/explain-suspects";
import { explainTotals } from "../core/messages/explain-totals";
import type { Language } from "../core/messages/language";
import { wordingOf } from "../core/messages/wording-of";
import type { Check, Checked, Severity } from "../core/model/check";
import type { Failure } from "../core/model/failure";
import type { Result } from "../core/model/result";
import type { Receipt, Workbook } from "../workbook/port";
import { resultChanges, type ResultRow } from "../workbook/result-sheets";
import type { CompiledReport } from "./compile-workbook";
import { findingsOf } from "./findings";
import type { OpenReport } from "./open-report";
import { titleOf } from "./report-title";

/**
 * Refills 检查结果, 汇总 and 汇总附表 with a compiled report, in one write.
 *
 * @param compiledAt told at the end of 汇总; absent, no time is told
 */
export function writeResults(
  workbook: Workbook,
  report: OpenReport,
  compiled: CompiledReport,
  language: Language,
  compiledAt?: Date,
): Promise<Result<Receipt, Failure>> {
  const { snapshot, definition } = report;
  const { checked, document, draftNotes, appendix, table, fingerprint, drawn = [] } = compiled;
  const { id, version } = definition;
  const provenance = { id, version, fingerprint, ...(compiledAt && { compiledAt }) };
  return workbook.write({
    purpose: "results",
    ...resultChanges(snapshot, {
      title: titleOf(report),
      results: {
        summary: [
          explainTotals(findingsOf(checked).totals, checked.unchecked.length, language),
          explainHonesty(checked.honesty, language),
        ].join(language === "en" ? " " : ""),
        rows: resultRows(report, checked, language),
      },
      compiled: {
        document,
        draftNotes,
        appendix,
        provenance: explainProvenance(provenance, language),
      },
      table: { table, unit: document.unit, drawn },
    }),
  });
}

/** Findings first, then what could not be decided, then what holds; what there was nothing to check of is left out. */
function resultRows(
  { definition }: OpenReport,
  checked: Checked,
  language: Language,
): readonly ResultRow[] {
  const { open, hints, habit, undecided } = findingsOf(checked);
  const holding = checked.checks.filter(({ status }) => status === "holds");
  const words = wordingOf(language);
  const row = (check: Check): ResultRow => ({
    level: words.severity[check.severity],
    status: words.status[check.status],
    rule: check.rule,
    message: messageOf(check, definition, language),
    place: placesOf(check),
  });
  return [
    ...open.map(row),
    ...(habit === undefined ? [] : [habitRow(checked, habit, definition, language)]),
    ...[...hints, ...undecided, ...holding].map(row),
    ...honestRows(checked, definition, language),
  ];
}

/** The finding and, on a line of its own, what people said about it. */
function messageOf(check: Check, definition: Definition, language: Language): string {
  const lines = [
    explainWithoutPlace(check, definition, language),
    explainSuspects(check, definition, language),
    ...explainClues(check, definition, language),
    explainResolution(check, language),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

function habitRow(
  checked: Checked,
  severity: Severity,
  definition: Definition,
  language: Language,
): ResultRow {
  const words = wordingOf(language);
  return {
    level: words.severity[severity],
    status: words.status.broken,
    rule: checked.habit.truncated.join("、"),
    message: [
      explainHabit(checked, language),
      ...explainHabitClues(checked, definition, language),
      ...explainHabitResolutions(checked, language),
    ].join("\n"),
    place: "",
  };
}

/** Which figures were checked, were not, and could not be: a row each, behind everything else. */
function honestRows(
  { honesty }: Checked,
  definition: Definition,
  language: Language,
): readonly ResultRow[] {
  const words = honestyWords(language);
  return honestLists(honesty, definition, language).map(({ title, counted, meaning, labels }) => ({
    level: words.heading,
    status: title,
    rule: "",
    message: [labels.length > 0 ? words.list(counted, labels) : counted, meaning].join("\n"),
    place: "",
  }));
}

function placesOf({ evidence, operands }: Check): string {
  const places =
    evidence.code === "text-claim" ? [{ place: evidence.place }, ...operands] : operands;
  return places
    .flatMap(({ place }) => (place ? [`${place.sheet}!${place.address}`] : []))
    .join("、");
}
