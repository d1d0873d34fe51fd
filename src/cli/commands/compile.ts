import { type CompiledReport, compileWorkbook } from "../../app/compile-workbook";
import { writeResults } from "../../app/write-results";
import { toHtml } from "../../core/compile/html";
import { toPlainText } from "../../core/compile/plain-text";
import type { Definition } from "../../core/definition/definition";
import { labelOf } from "../../core/messages/check-facts";
import { headingOf } from "../../core/messages/section-heading";
import { explainNoChart } from "../../core/messages/explain-charts";
import { explainTextHint } from "../../core/messages/explain-text-hint";
import type { Failure } from "../../core/model/failure";
import { type Result, succeed } from "../../core/model/result";
import type { CompileCommand } from "../arguments/command";
import { type Book, openBook } from "../books";
import { refuseFile } from "../refuse";
import { refuseSameFile } from "../same-file";
import type { Session } from "../session";
import { refusalToWrite } from "../target";
import { EXIT, type ExitCode } from "../terminal";
import { type Output, writeFiles } from "../write-files";

/** `fazhi compile`: the report as text, in the workbook's result sheets and in the files that were asked for. */
export async function runCompile(command: CompileCommand, session: Session): Promise<ExitCode> {
  const { book: path, language, rateDecimals, charts } = command;
  const { terminal, files } = session;
  const refused = await refuseTargets(command, session);
  if (refused !== undefined) return refused;
  const book = await openBook(path, language, session);
  if (!book.ok) return refuseFile(book.failure, path, language, terminal);
  const compiled = compileWorkbook(book.value.report, {
    language,
    ...(charts !== undefined && { charts }),
    ...(rateDecimals !== undefined && { rateDecimals }),
  });
  const texts = await textOutputs(command, compiled, session);
  const workbook = await workbookOutput(command, book.value, compiled, session.now);
  if (!workbook.ok) return refuseFile(workbook.failure, path, language, terminal);
  const outputs = [...texts, ...workbook.value];
  const written = await writeFiles(outputs, true, files, book.value.version);
  if (!written.ok) {
    return refuseFile(written.failure.failure, written.failure.path, language, terminal);
  }
  terminal.print(summaryOf(command, compiled, book.value.report.definition));
  return compiled.draftNotes.length > 0 ? EXIT.findings : EXIT.done;
}

async function refuseTargets(
  command: CompileCommand,
  session: Session,
): Promise<ExitCode | undefined> {
  const { text, html, docx, book, output, language } = command;
  // The workbook may be written over by itself alone; a text in its place would be its end.
  const same = await refuseSameFile(command, [text, html, docx], [book, output], session);
  if (same !== undefined) return same;
  for (const target of targetsOf(command)) {
    const refusal = await refusalToWrite(target, true, session.files);
    if (refusal !== undefined) return refuseFile(refusal, target, language, session.terminal);
  }
  return undefined;
}

async function textOutputs(
  { text, html, docx, language }: CompileCommand,
  { document, draftNotes, appendix, table }: CompiledReport,
  { terminal, now }: Session,
): Promise<readonly Output[]> {
  const encode = (written: string) => new TextEncoder().encode(written);
  const outputs: Output[] = [];
  if (text !== undefined) {
    outputs.push({ path: text, bytes: encode(toPlainText(document, draftNotes, appendix)) });
  }
  if (html !== undefined) {
    outputs.push({ path: html, bytes: encode(toHtml(document, draftNotes, appendix)) });
  }
  if (docx !== undefined) {
    terminal.progress(language === "en" ? "Writing .docx …" : "正在生成 .docx ……");
    const { writeDocx } = await import("../../adapters/docx/write-docx");
    const bytes = await writeDocx(document, draftNotes, { writtenAt: now, table, appendix });
    outputs.push({ path: docx, bytes });
    terminal.progress("");
  }
  return outputs;
}

async function workbookOutput(
  { output, language }: CompileCommand,
  { workbook, report }: Book,
  compiled: CompiledReport,
  now: Date,
): Promise<Result<readonly Output[], Failure>> {
  if (output === undefined) return succeed([]);
  const written = await writeResults(workbook, report, compiled, language, now);
  return written.ok ? succeed([{ path: output, bytes: workbook.bytes() }]) : written;
}

function targetsOf({ output, text, html, docx }: CompileCommand): readonly string[] {
  return [output, text, html, docx].filter((target) => target !== undefined);
}

function summaryOf(
  command: CompileCommand,
  { document, draftNotes, unprinted, hints, drawn }: CompiledReport,
  definition: Definition,
): string {
  const english = command.language === "en";
  const written = targetsOf(command).join(english ? ", " : "、");
  const lines = [english ? `Compiled: ${written}` : `已汇总：${written}`];
  if (draftNotes.length > 0) {
    lines.push(english ? "Still a draft, because:" : "未定稿，原因：");
    lines.push(...draftNotes.map((note) => `  ${note}`));
  }
  if (drawn?.length === 0) lines.push(explainNoChart(command.language));
  if (unprinted.length > 0) {
    const labels = unprinted.map((id) => labelOf(id, definition)).join(english ? ", " : "、");
    lines.push(
      english ? `Filled but in no sentence: ${labels}` : `填了但没有写进文字的指标：${labels}`,
    );
  }
  if (hints.length > 0) {
    lines.push(english ? "Worth a look in the text:" : "文字里可以看一看的地方：");
    lines.push(
      ...hints.map((hint) => {
        const where = headingOf(hint.section, document);
        return `  ${where === "" ? "" : `${where} `}${explainTextHint(hint, definition, command.language)}`;
      }),
    );
  }
  return `${lines.join("\n")}\n`;
}
