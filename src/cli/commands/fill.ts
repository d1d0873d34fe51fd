import { derivedFiguresIn, fillWorkbook, fromFile } from "../../app/fill-workbook";
import { importPrior, keptPrior, type PriorChange, wantedChanges } from "../../app/import-prior";
import { type OpenReport, openReport } from "../../app/open-report";
import type { Values } from "../../app/read-values";
import { explainValuesMistake } from "../../core/messages/explain-values-mistake";
import type { Failure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import type { Receipt, Workbook } from "../../workbook/port";
import type { FillCommand } from "../arguments/command";
import { explainUsage } from "../arguments/explain-usage";
import { openBook } from "../books";
import { givenPrior } from "../given-prior";
import { givenValues } from "../given-values";
import { readJson } from "../read-file";
import { refuse, refuseFile, refuseJson, refuseValues } from "../refuse";
import { refuseSameFile } from "../same-file";
import type { Session } from "../session";
import { refusalToWrite } from "../target";
import { EXIT, type ExitCode } from "../terminal";
import { writeFiles } from "../write-files";

/** `fazhi fill`: writes the figures of a values file, last year's figures, or both into a workbook, and nothing else of it. */
export async function runFill(command: FillCommand, session: Session): Promise<ExitCode> {
  const { book: path, output, language } = command;
  const { terminal, files } = session;
  const same = await refuseSameFile(command, [output], [command.values, command.prior], session);
  if (same !== undefined) return same;
  const refusal = await refusalToWrite(output, true, files);
  if (refusal !== undefined) return refuseFile(refusal, output, language, terminal);
  const book = await openBook(path, language, session);
  if (!book.ok) return refuseFile(book.failure, path, language, terminal);
  const { workbook, report, version } = book.value;
  const values = await valuesOf(command, report, session);
  if (typeof values === "number") return values;
  const prior = await priorOf(command, values, report, session);
  if (typeof prior === "number") return prior;

  for (const warning of values?.warnings ?? []) {
    terminal.report(explainValuesMistake(warning, language));
  }
  const filled = await written(workbook, report, values, prior);
  if (!filled.ok) return refuseFile(filled.failure, path, language, terminal);
  const outputs = [{ path: output, bytes: workbook.bytes() }];
  const done = await writeFiles(outputs, true, files, version);
  if (!done.ok) return refuseFile(done.failure.failure, output, language, terminal);
  const { cellsWritten } = filled.value;
  terminal.print(doneSentence(command, values?.current.size, prior?.length, cellsWritten));
  return EXIT.done;
}

async function valuesOf(
  { values: path, language }: FillCommand,
  report: OpenReport,
  { files, terminal }: Session,
): Promise<Values | undefined | ExitCode> {
  if (path === undefined) return undefined;
  const source = await readJson(path, files);
  if (!source.ok) return refuseJson(source.failure, path, language, terminal);
  const values = givenValues(source.value, report.definition);
  if (!values.ok) return refuseValues(values.failure, path, language, terminal);
  const derived = derivedFiguresIn(values.value, report);
  if (derived.length > 0) return refuseValues(derived, path, language, terminal);
  return values.value;
}

async function priorOf(
  { prior: path, values: valuesPath = "", force, language }: FillCommand,
  values: Values | undefined,
  report: OpenReport,
  session: Session,
): Promise<readonly PriorChange[] | undefined | ExitCode> {
  if (path === undefined) return undefined;
  if (values !== undefined && values.prior.size > 0) {
    const mistake = { code: "two-priors", found: valuesPath, command: "fill", language } as const;
    return refuse([explainUsage(mistake)], session.terminal);
  }
  const plan = await givenPrior({ path, force, language }, report, session);
  return typeof plan === "number" ? plan : wantedChanges(plan, force);
}

/** One write of everything, and what was imported read back. */
async function written(
  workbook: Workbook,
  report: OpenReport,
  values: Values | undefined,
  prior: readonly PriorChange[] = [],
): Promise<Result<Receipt, Failure>> {
  const receipt =
    values === undefined
      ? await importPrior(workbook, report, prior)
      : await fillWorkbook(workbook, report, values, prior, fromFile);
  if (!receipt.ok || prior.length === 0) return receipt;
  const after = await openReport(workbook);
  if (!after.ok) return after;
  const kept = keptPrior(after.value, prior, false);
  return kept.ok ? receipt : kept;
}

function doneSentence(
  { output, language }: FillCommand,
  figures: number | undefined,
  prior: number | undefined,
  cells: number,
): string {
  if (language === "en") {
    const filled = figures === undefined ? [] : [`Filled ${figures} figures`];
    const imported = prior === undefined ? [] : [`imported ${prior} figures of last year`];
    const what = capital([...filled, ...imported].join(", "));
    return `${what} (${cells} cells) into ${output}. Next: fazhi check ${output}\n`;
  }
  const filled = figures === undefined ? [] : [`已填入 ${figures} 项指标`];
  const imported = prior === undefined ? [] : [`已导入上年数 ${prior} 项`];
  return `${[...filled, ...imported].join("，")}（写了 ${cells} 格）：${output}。下一步：fazhi check ${output}\n`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
