import type { Severity } from "../model/check";
import { kindOfRule } from "./classify";
import type { Rule } from "./definition";
import { claim, type DefinitionReading } from "./definition-reading";
import { readFormula } from "./read-formula";
import { member, readObject, reportAt, requiredMember, type Source } from "./source-reader";
import { optionalText, readChoice, readText } from "./source-values";

/** Checks that no rule spells out stand under ids that begin so. */
export const IMPLICIT_RULE_PREFIX = "@";

const RULE_KEYS: readonly string[] = ["id", "formula", "severity", "basis"];
const SEVERITIES: readonly Severity[] = ["hard", "query", "hint"];

/** Reads one rule of the definition's list. */
export function readRule(source: Source, reading: DefinitionReading): Rule | undefined {
  const object = readObject(source, RULE_KEYS);
  if (object === undefined) return undefined;
  const id = readRuleId(requiredMember(object, "id"), reading);
  const written = requiredMember(object, "formula");
  const formula = written === undefined ? undefined : readFormula(written, "condition", reading);
  const severity = readSeverity(member(object, "severity"));
  const basis = optionalText(object, "basis") ?? "";
  if (id === undefined || formula === undefined || severity === undefined) return undefined;
  const kind = kindOfRule(formula.expression);
  return { id, formula, kind, severity, ...(basis === "" ? {} : { basis }) };
}

function readRuleId(source: Source | undefined, reading: DefinitionReading): string | undefined {
  const id = source === undefined ? undefined : readText(source);
  if (source === undefined || id === undefined) return undefined;
  if (id.startsWith(IMPLICIT_RULE_PREFIX)) {
    reportAt(source, "reserved-name", id, `${IMPLICIT_RULE_PREFIX}*`);
  }
  claim(reading.rules, id, source, id);
  return id;
}

function readSeverity(source: Source | undefined): Severity | undefined {
  return source === undefined ? "hard" : readChoice(source, SEVERITIES);
}
