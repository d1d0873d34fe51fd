import type { OpenReport } from "../../../app/open-report";
import { findingsOf } from "../../../app/findings";
import { isWaivable } from "../../../app/heeding";
import { labelOf } from "../../../core/messages/check-facts";
import { explainWithoutPlace } from "../../../core/messages/explain-check";
import { framesOf } from "../../../core/messages/explain-frames";
import { explainClues, explainHabitClues } from "../../../core/messages/explain-clues";
import { explainHabit } from "../../../core/messages/explain-habit";
import { explainSuspects } from "../../../core/messages/explain-suspects";
import type { Language } from "../../../core/messages/language";
import type { Check, Checked, Operand, Severity } from "../../../core/model/check";
import type { Resolution } from "../../../core/model/resolution";
import { type FindingKind, findingKindOf } from "../../../core/model/finding-kind";
import { type Mend, mendsOf } from "./mends";
import { type OwnMend, ownMendOf } from "./own-mends";
import { type ItemCell, cellsOf, fieldOf, figuresOfCheck } from "./item-cells";

/** How a finding is sorted on screen: by severity, or apart where it is not decided, or explained already. */
export type Level = Severity | "undecided" | "explained";

/** The order of reading. */
export const LEVELS: readonly Level[] = ["hard", "query", "hint", "undecided", "explained"];

/** One thing that a check run tells people, in words, with everything that can be done about it. */
export interface CheckItem {
  /** The rule's id, or `HABIT`; the same in every run, so that focus and filters find it again. */
  readonly id: string;
  readonly level: Level;
  /** The kind of finding, which has a help page of its own. */
  readonly page?: FindingKind;
  /** The arithmetic and what to do next, without the place. */
  readonly sentence: string;
  /** Which figure is most likely wrong, in words; empty where nothing was located. */
  readonly suspicion: string;
  /** What else the numbers give away, a sentence each. */
  readonly clues: readonly string[];
  readonly mends: readonly Mend[];
  /** How the program mends it by itself; absent where it cannot. */
  readonly mend?: OwnMend;
  /** The document and article that the rule rests on. */
  readonly basis?: string;
  readonly cells: readonly ItemCell[];
  /** The figure whose field is the first to look at. */
  readonly figure?: string;
  /** Sections and offices that it concerns, by id and by name. */
  readonly sections: readonly string[];
  readonly offices: readonly string[];
  /** Nothing contradicts: something that is asked was not filled in yet. */
  readonly isBlank: boolean;
  /** The rules that an explanation here speaks for; empty where none is asked for. */
  readonly explains: readonly string[];
  /** The rule that can be waived here. */
  readonly waives?: string;
  /** Sentences to begin an explanation or waiver with; empty where neither is asked for. */
  readonly frames: readonly string[];
  readonly resolution?: Resolution;
}

/** The id of the one item on the rounding habit; no rule's id begins like this. */
export const HABIT = "@habit";

/** Everything of a check run that is worth reading, in the order of reading. */
export function checkItems(
  report: OpenReport,
  checked: Checked,
  language: Language,
): readonly CheckItem[] {
  const { open, hints, undecided, habit } = findingsOf(checked);
  const truncated = new Set(checked.habit.truncated);
  const explained = checked.checks.filter(
    (check) => isExplained(check) && !truncated.has(check.rule),
  );
  const asItem = (check: Check) => itemOf(check, report, language);
  const items = [
    ...[...open, ...hints].filter((check) => !isExplained(check)).map(asItem),
    ...(habit === undefined ? [] : [habitItem(habit, report, checked, language)]),
    ...undecided.map(asItem),
    ...explained.map(asItem),
  ];
  return LEVELS.flatMap((level) => items.filter((item) => item.level === level));
}

function isExplained({ status, resolution }: Check): boolean {
  return status === "broken" && resolution?.valid === true;
}

function levelOf(check: Check): Level {
  if (check.status === "undecided") return "undecided";
  return isExplained(check) ? "explained" : check.severity;
}

function itemOf(check: Check, report: OpenReport, language: Language): CheckItem {
  const { definition } = report;
  const { rule, resolution, evidence } = check;
  const basis = definition.rules.find(({ id }) => id === rule)?.basis;
  const page = findingKindOf(check);
  const isQuery = check.status === "broken" && check.severity === "query";
  const mend = ownMendOf(check, report);
  return {
    id: rule,
    level: levelOf(check),
    ...(page && { page }),
    sentence: explainWithoutPlace(check, definition, language),
    suspicion: check.status === "broken" ? explainSuspects(check, definition, language) : "",
    clues: explainClues(check, definition, language),
    mends: check.status === "broken" ? mendsOf(check, definition) : [],
    ...(mend && { mend }),
    ...(basis !== undefined && { basis }),
    ...whereOf([check], report),
    isBlank: evidence.code === "required-blank",
    explains: isQuery ? [rule] : [],
    ...(isWaivable(check) && { waives: rule }),
    frames: isQuery || isWaivable(check) ? framesOf(check, definition, language) : [],
    ...(resolution && { resolution }),
  };
}

/** The truncated rates in one item, as the habit of the whole report. */
function habitItem(
  severity: Severity,
  report: OpenReport,
  checked: Checked,
  language: Language,
): CheckItem {
  const checks = checked.checks.filter(({ rule }) => checked.habit.truncated.includes(rule));
  const asked = checks.filter((check) => check.severity === "query");
  const resolution = asked[0]?.resolution;
  const isDone = asked.length > 0 && asked.every(isExplained);
  return {
    id: HABIT,
    level: isDone ? "explained" : severity,
    page: "truncated",
    sentence: explainHabit(checked, language),
    suspicion: "",
    clues: explainHabitClues(checked, report.definition, language),
    mends: [],
    ...whereOf(checks.map(withStatementAlone), report),
    isBlank: false,
    explains: asked.map(({ rule }) => rule),
    frames: asked.slice(0, 1).flatMap((check) => framesOf(check, report.definition, language)),
    ...(resolution && { resolution: { ...resolution, ...habitStanding(asked) } }),
  };
}

/** What was said of the habit counts once it counts for every rate that shows it; else the first says why not. */
function habitStanding(asked: readonly Check[]): Pick<Resolution, "valid" | "why"> {
  const open = asked.find((check) => !isExplained(check));
  if (open === undefined) return { valid: true };
  return { valid: false, why: open.resolution?.why ?? "stale" };
}

/** The rate that is stated, without the figures that it is computed from. */
function withStatementAlone(check: Check): Check {
  const { evidence, operands } = check;
  if (evidence.code !== "rated") return check;
  return { ...check, operands: operands.filter(({ figure }) => figure === evidence.figure) };
}

type Where = Pick<CheckItem, "cells" | "figure" | "sections" | "offices">;

function whereOf(checks: readonly Check[], report: OpenReport): Where {
  const { definition } = report;
  const ids = [...new Set(checks.flatMap(figuresOfCheck))];
  const figures = ids.flatMap((id) => definition.figures.get(id) ?? []);
  const offices = figures.flatMap(({ office }) => office ?? []);
  const figure = checks.map((check) => fieldOf(check, definition)).find((id) => id !== undefined);
  const label = ({ figure: id, prior }: Pick<Operand, "figure" | "prior">) => ({
    label: labelOf(id, definition),
    prior,
  });
  return {
    cells: cellsOf(checks, label),
    ...(figure !== undefined && { figure }),
    sections: [...new Set(figures.map(({ section }) => section))],
    offices: [...new Set(offices)],
  };
}
