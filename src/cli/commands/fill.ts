import { derivedFiguresIn, fillWorkbook } from "../../app/fill-workbook";
import { explainValuesMistake } from "../../core/messages/explain-values-mistake";
import type { FillCommand } from "../arguments/command";
import { openBook } from "../books";
import { givenValues } from "../given-values";
import { readJson } from "../read-file";
import { refuseFile, refuseJson, refuseValues } from "../refuse";
import { refuseSameFile } from "../same-file";
import type { Session } from "../session";
import { refusalToWrite } from "../target";
import { EXIT, type ExitCode } from "../terminal";
import { writeFiles } from "../write-files";

/** `fazhi fill`: writes the figures of a values file into a workbook, and nothing else of it. */
export async function runFill(command: FillCommand, session: Session): Promise<ExitCode> {
  const { book: path, output, language } = command;
  const { terminal, files } = session;
  const same = await refuseSameFile(command, [output], [command.values], session);
  if (same !== undefined) return same;
  const refusal = await refusalToWrite(output, true, files);
  if (refusal !== undefined) return refuseFile(refusal, output, language, terminal);
  const book = await openBook(path, language, session);
  if (!book.ok) return refuseFile(book.failure, path, language, terminal);
  const source = await readJson(command.values, files);
  if (!source.ok) return refuseJson(source.failure, command.values, language, terminal);
  const { workbook, report, version } = book.value;
  const values = givenValues(source.value, report.definition);
  if (!values.ok) return refuseValues(values.failure, command.values, language, terminal);
  const derived = derivedFiguresIn(values.value, report);
  if (derived.length > 0) return refuseValues(derived, command.values, language, terminal);

  for (const warning of values.value.warnings) {
    terminal.report(explainValuesMistake(warning, language));
  }
  const filled = await fillWorkbook(workbook, report, values.value);
  if (!filled.ok) return refuseFile(filled.failure, path, language, terminal);
  const outputs = [{ path: output, bytes: workbook.bytes() }];
  const written = await writeFiles(outputs, true, files, version);
  if (!written.ok) return refuseFile(written.failure.failure, output, language, terminal);
  terminal.print(doneSentence(command, values.value.current.size, filled.value.cellsWritten));
  return EXIT.done;
}

function doneSentence({ output, language }: FillCommand, figures: number, cells: number): string {
  return language === "en"
    ? `Filled ${figures} figures (${cells} cells) into ${output}. Next: fazhi check ${output}\n`
    : `已填入 ${figures} 项指标（写了 ${cells} 格）：${output}。下一步：fazhi check ${output}\n`;
}
