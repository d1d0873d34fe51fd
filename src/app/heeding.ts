import type { Definition } from "../core/definition/definition";
import { framesOf } from "../core/messages/explain-frames";
import type { Check, Checked } from "../core/model/check";
import type { Hollowness, Unheeded } from "../core/model/resolution";
import { bareWords } from "../core/text/bare-words";
import { type FindingWords, hollowText } from "../core/text/explanation-text";
import type { Explanation, Explanations } from "../workbook/read-explanations";

/** What texts are judged beside: the findings of the run, and what was said about them. */
export interface Said {
  readonly checked: Checked;
  readonly explanations: Explanations;
  readonly definition: Definition;
}

/** A text for this many findings explains none of them. */
const TOO_MANY = 3;

/** Findings that have to be mended, but for what cannot be read and what is owed: those leave nothing to compare. */
export function isWaivable({ status, severity, evidence: { code } }: Check): boolean {
  if (status !== "broken" || severity !== "hard") return false;
  return code !== "required-blank" && code !== "entry-unreadable";
}

/**
 * Why a text would explain nothing about findings: by itself, or because it stands at others already. Truncated rates
 * are one finding, as the habit tells them.
 */
export function hollownessOf(
  rules: readonly string[],
  text: string,
  said: Said,
): Hollowness | undefined {
  const hollow = hollowText(text, wordsOf(rules, said));
  if (hollow !== undefined) return hollow;
  const others = findingsWith(text, said);
  for (const rule of rules) others.add(findingOf(rule, said.checked));
  return others.size >= TOO_MANY ? "repeated" : undefined;
}

/** Why what was said of a broken check does not count, whatever its figures; of a text at three findings none does. */
export function unheeded(
  check: Check,
  { kind, text, by }: Explanation,
  said: Said,
): Exclude<Unheeded, "stale"> | undefined {
  if (check.severity === "hard") {
    if (kind === "explained" || !isWaivable(check)) return "to-mend";
  }
  if (kind === "waived" && by === undefined) return "unsigned";
  return hollownessOf([check.rule], text, said);
}

/** What the findings say by themselves, in both languages. */
function wordsOf(rules: readonly string[], { checked, definition }: Said): FindingWords {
  const checks = checked.checks.filter(({ rule }) => rules.includes(rule));
  const figures = new Set(
    checks.flatMap(({ operands }) => operands.map(({ figure }) => definition.figures.get(figure))),
  );
  return {
    frames: checks.flatMap((check) => [
      ...framesOf(check, definition, "zh-CN"),
      ...framesOf(check, definition, "en"),
    ]),
    labels: [...figures].flatMap((figure) => (figure ? [figure.label, ...figure.aliases] : [])),
  };
}

/** The findings of the run whose explanation has the same words. */
function findingsWith(text: string, { checked, explanations }: Said): Set<string> {
  const words = bareWords(text);
  const found = new Set<string>();
  for (const { rule, status } of checked.checks) {
    const explanation = status === "broken" ? explanations.get(rule) : undefined;
    if (explanation !== undefined && bareWords(explanation.text) === words) {
      found.add(findingOf(rule, checked));
    }
  }
  return found;
}

function findingOf(rule: string, { habit }: Checked): string {
  return habit.truncated.includes(rule) ? "@habit" : rule;
}
