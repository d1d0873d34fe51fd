import { createXlsx } from "../../adapters/xlsx/xlsx-workbook";
import { lastYearFigures } from "../../app/last-year";
import { newWorkbook } from "../../app/new-workbook";
import type { Definition } from "../../core/definition/definition";
import { readDefinition } from "../../core/definition/read-definition";
import { builtInReport, builtInReportIds } from "../../reports/built-in";
import type { NewCommand } from "../arguments/command";
import { openBook } from "../books";
import { readJson } from "../read-file";
import { refuse, refuseDefinition, refuseFile, refuseJson } from "../refuse";
import { refuseSameFile } from "../same-file";
import type { Session } from "../session";
import { refusalToWrite } from "../target";
import { EXIT, type ExitCode } from "../terminal";
import { writeFiles } from "../write-files";
import type { Filled } from "../../core/model/entry";

/** `fazhi new`: lays out an empty workbook for a report, with last year's figures where they are given. */
export async function runNew(command: NewCommand, session: Session): Promise<ExitCode> {
  const { output, force, language } = command;
  const { terminal, files } = session;
  const same = await refuseSameFile(command, [output], [command.report, command.prior], session);
  if (same !== undefined) return same;
  const refusal = await refusalToWrite(output, force, files);
  if (refusal !== undefined) return refuseFile(refusal, output, language, terminal);
  const definition = await definitionOf(command, session);
  if (typeof definition === "number") return definition;
  const prior = await priorOf(command, definition, session);
  if (typeof prior === "number") return prior;

  const workbook = createXlsx();
  const { unit, year } = command;
  const laidOut = await newWorkbook(workbook, { definition, unit, year, prior });
  if (!laidOut.ok) return refuseFile(laidOut.failure, output, language, terminal);
  const written = await writeFiles([{ path: output, bytes: workbook.bytes() }], force, files);
  if (!written.ok) return refuseFile(written.failure.failure, output, language, terminal);
  terminal.print(doneSentence(command, prior.size));
  return EXIT.done;
}

/** A built-in report by its id, or a definition from a JSON file. */
async function definitionOf(
  { report, language }: NewCommand,
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

async function priorOf(
  { prior, year, language }: NewCommand,
  definition: Definition,
  session: Session,
): Promise<ReadonlyMap<string, Filled> | ExitCode> {
  if (prior === undefined) return new Map();
  const last = await openBook(prior, language, session);
  if (!last.ok) return refuseFile(last.failure, prior, language, session.terminal);
  const { report } = last.value;
  if (report.year !== undefined && report.year !== year - 1) {
    session.terminal.report(otherYear(prior, report.year, year, language));
  }
  return lastYearFigures(report, definition);
}

function doneSentence({ output, unit, year, language }: NewCommand, prior: number): string {
  if (language === "en") {
    const carried = prior > 0 ? `, with ${prior} figures of last year` : "";
    return `Created ${output} for ${unit}, ${year}${carried}. Next: fill it in, then fazhi check ${output}\n`;
  }
  const carried = prior > 0 ? `，带入上年数 ${prior} 项` : "";
  return `已建立 ${output}（${unit} ${year} 年${carried}）。下一步：填好后运行 fazhi check ${output}\n`;
}

function unknownReport(report: string, language: NewCommand["language"]): string {
  const known = builtInReportIds.join(language === "en" ? ", " : "、");
  return language === "en"
    ? `--report ${report}: no such report. Use ${known}, or a definition file ending in .json.`
    : `--report ${report}：没有这种报表。可以用 ${known}，或写以 .json 结尾的定义文件。`;
}

function otherYear(
  path: string,
  found: number,
  year: number,
  language: NewCommand["language"],
): string {
  return language === "en"
    ? `${path}: this workbook is on ${found}, not on ${year - 1}; its figures were taken as last year's all the same.`
    : `${path}：这是 ${found} 年的工作簿，不是 ${year - 1} 年的；仍按上年数带入，请核实。`;
}
