import { checkJson, type ReportHead } from "../../app/check-json";
import { checkWorkbook } from "../../app/check-workbook";
import { figuresOfValues } from "../../app/figures-of-values";
import { findingsOf } from "../../app/findings";
import { headOf } from "../../app/report-title";
import { plainTitle } from "../../app/report-title";
import { checkReport } from "../../core/checks/check-report";
import { diagnose } from "../../core/checks/diagnose";
import type { Definition } from "../../core/definition/definition";
import { readDefinition } from "../../core/definition/read-definition";
import { explainValuesMistake } from "../../core/messages/explain-values-mistake";
import type { Checked } from "../../core/model/check";
import type { CheckCommand } from "../arguments/command";
import { openBook } from "../books";
import { checkText } from "../check-text";
import { givenValues } from "../given-values";
import { readJson } from "../read-file";
import { refuseDefinition, refuseFile, refuseJson, refuseValues } from "../refuse";
import type { Session } from "../session";
import { EXIT, type ExitCode } from "../terminal";

/** `fazhi check`: says what contradicts what, in a workbook or in a values file; it never writes. */
export async function runCheck(command: CheckCommand, session: Session): Promise<ExitCode> {
  const run = await checkSource(command, session);
  if (typeof run === "number") return run;
  const { checked, head, definition } = run;
  const { format, language } = command;
  session.terminal.print(
    format === "json"
      ? `${JSON.stringify(checkJson(checked, head, definition, language), null, 2)}\n`
      : checkText(checked, head, definition, language),
  );
  return findingsOf(checked).unresolved ? EXIT.findings : EXIT.done;
}

interface Run {
  readonly checked: Checked;
  readonly head: ReportHead;
  readonly definition: Definition;
}

async function checkSource(
  { source, language }: CheckCommand,
  session: Session,
): Promise<Run | ExitCode> {
  if (source.kind === "values") return checkValues(source, language, session);
  const book = await openBook(source.book, language, session);
  if (!book.ok) return refuseFile(book.failure, source.book, language, session.terminal);
  const { report } = book.value;
  return { checked: checkWorkbook(report), head: headOf(report), definition: report.definition };
}

async function checkValues(
  source: Extract<CheckCommand["source"], { kind: "values" }>,
  language: CheckCommand["language"],
  { files, terminal }: Session,
): Promise<Run | ExitCode> {
  const json = await readJson(source.definition, files);
  if (!json.ok) return refuseJson(json.failure, source.definition, language, terminal);
  const read = readDefinition(json.value.value);
  if (!read.ok) return refuseDefinition(read.failure, source.definition, language, terminal);
  const definition = read.value;
  const given = await readJson(source.values, files);
  if (!given.ok) return refuseJson(given.failure, source.values, language, terminal);
  const values = givenValues(given.value, definition);
  if (!values.ok) return refuseValues(values.failure, source.values, language, terminal);
  for (const warning of values.value.warnings) {
    terminal.report(explainValuesMistake(warning, language));
  }
  const figures = figuresOfValues(values.value, definition);
  const checked = diagnose(definition, figures, checkReport(definition, figures));
  const { id, version } = definition;
  return { checked, head: { id, version, title: plainTitle(definition) }, definition };
}
