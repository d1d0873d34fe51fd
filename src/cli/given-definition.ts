import type { Definition } from "../core/definition/definition";
import { readDefinition } from "../core/definition/read-definition";
import type { Language } from "../core/messages/language";
import { builtInReport, builtInReportIds } from "../reports/built-in";
import { readJson } from "./read-file";
import { refuse, refuseDefinition, refuseJson } from "./refuse";
import type { Session } from "./session";
import type { ExitCode } from "./terminal";

/** A built-in report by its id, or a definition from a JSON file. */
export async function givenDefinition(
  report: string,
  language: Language,
  { files, terminal }: Session,
): Promise<Definition | ExitCode> {
  const builtIn = builtInReport(report);
  if (builtIn === undefined && !report.toLowerCase().endsWith(".json")) {
    return refuse([unknownReport(report, language)], terminal);
  }
  const source = builtIn
    ? { ok: true as const, value: { value: builtIn.source } }
    : await readJson(report, files);
  if (!source.ok) return refuseJson(source.failure, report, language, terminal);
  const definition = readDefinition(source.value.value);
  return definition.ok
    ? definition.value
    : refuseDefinition(definition.failure, report, language, terminal);
}

function unknownReport(report: string, language: Language): string {
  const known = builtInReportIds.join(language === "en" ? ", " : "、");
  return language === "en"
    ? `${report}: no such report. Use ${known}, or a definition file ending in .json.`
    : `${report}：没有这种报表。可以用 ${known}，或写以 .json 结尾的定义文件。`;
}
