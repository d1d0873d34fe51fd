import type { ReportHead } from "../app/check-json";
import { findingsOf } from "../app/findings";
import type { Definition } from "../core/definition/definition";
import { explainCheck } from "../core/messages/explain-check";
import { explainClues, explainHabitClues } from "../core/messages/explain-clues";
import { explainHabit } from "../core/messages/explain-habit";
import { explainHonesty, honestLines, honestyWords } from "../core/messages/explain-honesty";
import { explainHabitResolutions, explainResolution } from "../core/messages/explain-resolution";
import { explainSuspects } from "../core/messages/explain-suspects";
import { explainTotals } from "../core/messages/explain-totals";
import type { Language } from "../core/messages/language";
import { wordingOf } from "../core/messages/wording-of";
import type { Check, Checked, Severity } from "../core/model/check";

/** A check run as people read it in a terminal: findings by severity, then what could not be or was not checked. */
export function checkText(
  checked: Checked,
  head: ReportHead,
  definition: Definition,
  language: Language,
): string {
  const { open, hints, habit, undecided, totals, unresolved } = findingsOf(checked);
  const english = language === "en";
  const line = (check: Check) => findingLine(check, definition, language);
  const blocks = [
    [headLine(head)],
    [
      ...open.map(line),
      ...(habit === undefined ? [] : [habitLine(checked, habit, definition, language)]),
      ...hints.map(line),
    ],
    titled(english ? "Undecided:" : "无法判定：", undecided.map(line)),
    titled(
      `${honestyWords(language).heading}${english ? ":" : "："}`,
      [
        explainHonesty(checked.honesty, language),
        ...honestLines(checked.honesty, definition, language),
        honestyWords(language).limit,
      ].map((words) => `  ${words}`),
    ),
    [
      explainTotals(totals, checked.unchecked.length, language),
      verdict(unresolved, english),
      ...wayToMend(checked, english),
    ],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

/** Whose report on which year; a title that says so itself is enough. */
function headLine({ unit = "", year, title }: ReportHead): string {
  const before = [unit, year?.toString() ?? ""];
  return [...before.filter((part) => part !== "" && !title.includes(part)), title].join(" ");
}

function findingLine(check: Check, definition: Definition, language: Language): string {
  const sentence = explainCheck(check, definition, language);
  const mark = bracketed(wordingOf(language).severity[check.severity], language);
  if (check.status !== "broken") return `  ${sentence} (${check.rule})`;
  const more = [
    explainSuspects(check, definition, language),
    ...explainClues(check, definition, language),
    explainResolution(check, language),
  ].filter((words) => words !== "");
  return [`${mark}${sentence} (${check.rule})`, ...more].join("\n  ");
}

function habitLine(
  checked: Checked,
  severity: Severity,
  definition: Definition,
  language: Language,
): string {
  const rules = checked.habit.truncated.join(", ");
  const mark = bracketed(wordingOf(language).severity[severity], language);
  const said = [
    ...explainHabitClues(checked, definition, language),
    ...explainHabitResolutions(checked, language),
  ].map((words) => `\n  ${words}`);
  return `${mark}${explainHabit(checked, language)} (${rules})${said.join("")}`;
}

function bracketed(word: string, language: Language): string {
  return language === "en" ? `[${word}] ` : `【${word}】`;
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

/** The command line changes no structure; who stands before such findings should know what does. */
function wayToMend({ checks }: Checked, english: boolean): readonly string[] {
  if (!checks.some(({ kind, status }) => kind === "structure" && status === "broken")) return [];
  return [
    english
      ? "What was done to the sheets can mostly be mended in one click: open the workbook in Excel, 检查 in the add-in's pane."
      : "表的结构问题多半可以一键修复：在 Excel 里打开工作簿，到窗格的“检查”里看。",
  ];
}

function verdict(unresolved: boolean, english: boolean): string {
  if (unresolved) {
    return english
      ? "Findings are open: correct or explain them, then check again."
      : "还有问题没有解决：请改正或说明后再检查。";
  }
  return english ? "No open findings." : "没有待解决的问题。";
}
