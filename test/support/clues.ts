import { checkReport } from "../../src/core/checks/check-report";
import { diagnose } from "../../src/core/checks/diagnose";
import type { Definition } from "../../src/core/definition/definition";
import type { Check } from "../../src/core/model/check";
import type { Clue, ClueCode } from "../../src/core/model/clue";
import type { Figures } from "../../src/core/model/entry";
import { filled } from "./small-report";

/** A whole check run of figures as typed, suspects and clues included. */
export function diagnosed(
  definition: Definition,
  current: Readonly<Record<string, string>>,
  prior: Readonly<Record<string, string>> = {},
): readonly Check[] {
  return diagnosedFigures(definition, filled(definition, current, prior));
}

export function diagnosedFigures(definition: Definition, figures: Figures): readonly Check[] {
  return diagnose(definition, figures, checkReport(definition, figures)).checks;
}

/** The clues of one code at one check. */
export function cluesAt<Code extends ClueCode>(
  checks: readonly Check[],
  rule: string,
  code: Code,
): readonly Extract<Clue, { readonly code: Code }>[] {
  const clues = checks.find((check) => check.rule === rule)?.clues ?? [];
  return clues.filter((clue): clue is Extract<Clue, { readonly code: Code }> => clue.code === code);
}

/** Every clue of a run, as its code. */
export function allCodes(checks: readonly Check[]): readonly ClueCode[] {
  return checks.flatMap(({ clues = [] }) => clues.map(({ code }) => code));
}

/** Whole numbers as somebody types them. */
export function typed(values: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, String(value)]));
}
