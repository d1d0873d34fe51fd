import { examineRules } from "../../core/checks/rule-set/examine-rules";
import type { Definition } from "../../core/definition/definition";
import type { Language } from "../../core/messages/language";
import {
  explainRuleSet,
  explainRuleSetFinding,
  isFault,
} from "../../core/messages/explain-rule-set";
import type { RuleSetReport } from "../../core/model/rule-set";
import type { DefinitionCommand } from "../arguments/command";
import { givenDefinition } from "../given-definition";
import type { Session } from "../session";
import { EXIT, type ExitCode } from "../terminal";

/** `fazhi definition check`: examines the rules of a definition without any figures. */
export async function runDefinition(
  { report, format, language }: DefinitionCommand,
  session: Session,
): Promise<ExitCode> {
  const definition = await givenDefinition(report, language, session);
  if (typeof definition === "number") return definition;
  const examined = examineRules(definition);
  session.terminal.print(
    format === "json"
      ? `${JSON.stringify(jsonOf(examined, definition, language), null, 2)}\n`
      : textOf(examined, definition, language),
  );
  return examined.findings.some(isFault) ? EXIT.findings : EXIT.done;
}

function textOf(examined: RuleSetReport, definition: Definition, language: Language): string {
  const lines = examined.findings.map((finding) =>
    explainRuleSetFinding(finding, definition, language),
  );
  return `${[...lines, explainRuleSet(examined, language)].join("\n")}\n`;
}

function jsonOf(examined: RuleSetReport, definition: Definition, language: Language): object {
  const { id, version } = definition;
  return {
    definition: { id, version },
    rules: examined.rules,
    findings: examined.findings.map((finding) => ({
      ...finding,
      message: explainRuleSetFinding(finding, definition, language),
    })),
    examples: Object.fromEntries(examined.examples),
  };
}
