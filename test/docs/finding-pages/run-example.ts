import { explainWithoutPlace } from "../../../src/core/messages/explain-check";
import { explainHabit } from "../../../src/core/messages/explain-habit";
import { explainSuspects } from "../../../src/core/messages/explain-suspects";
import { explainTextHint } from "../../../src/core/messages/explain-text-hint";
import type { Language } from "../../../src/core/messages/language";
import { type FindingKind, findingKindOf } from "../../../src/core/model/finding-kind";
import { runEdited } from "./edited-example";
import type { Example, Ran } from "./example";
import { runFilled } from "./filled-example";

/** Checks what an example shows: figures that were filled in, or a workbook that was changed. */
export async function run(example: Example): Promise<Ran> {
  return example.table.heading[0] === "哪里" ? runEdited(example) : runFilled(example);
}

/** The kinds of all findings. */
export function kindsOf({ checked, hints }: Ran): readonly FindingKind[] {
  const kinds = checked.checks.map(findingKindOf).filter((kind) => kind !== undefined);
  return [...kinds, ...hints.map(({ code }) => code)];
}

/** What is printed of the first finding of a kind, a paragraph each; empty where there is none. */
export function printedOf(
  kind: FindingKind,
  { checked, definition, hints }: Ran,
  language: Language = "zh-CN",
): readonly string[] {
  const hint = hints.find(({ code }) => code === kind);
  if (hint !== undefined) return [explainTextHint(hint, definition, language)];
  const check = checked.checks.find((one) => findingKindOf(one) === kind);
  if (check === undefined) return [];
  if (kind === "truncated") return [explainHabit(checked, language)];
  return [
    explainWithoutPlace(check, definition, language),
    explainSuspects(check, definition, language),
  ].filter((paragraph) => paragraph !== "");
}
