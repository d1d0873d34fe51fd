import { createXlsx } from "../../adapters/xlsx/xlsx-workbook";
import { lastYearFigures } from "../../app/last-year";
import { newWorkbook } from "../../app/new-workbook";
import type { Definition } from "../../core/definition/definition";
import type { NewCommand } from "../arguments/command";
import { openBook } from "../books";
import { givenDefinition } from "../given-definition";
import { refuseFile } from "../refuse";
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
  const definition = await givenDefinition(command.report, language, session);
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
