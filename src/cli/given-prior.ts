import { planPrior, type PriorPlan } from "../app/import-prior";
import type { OpenReport } from "../app/open-report";
import { priorOfBook, priorOfValues, type PriorSource } from "../app/prior-source";
import { explainPriorDoubt, explainPriorRefusal } from "../core/messages/explain-prior-file";
import type { Language } from "../core/messages/language";
import type { PriorRefusal } from "../core/model/prior-file";
import type { Result } from "../core/model/result";
import type { ValuesMistake } from "../core/model/values-mistake";
import { openBook } from "./books";
import { givenValues } from "./given-values";
import { type JsonFile, readJson } from "./read-file";
import { refuse, refuseFile, refuseJson, refuseValues } from "./refuse";
import type { Session } from "./session";
import type { ExitCode } from "./terminal";

/**
 * What the file of --prior changes in 上年. Without --force, a file of another year or unit and cells that hold another
 * number are refused, with every one of them.
 */
export async function givenPrior(
  {
    path,
    force,
    language,
  }: { readonly path: string; readonly force: boolean; readonly language: Language },
  report: OpenReport,
  session: Session,
): Promise<PriorPlan | ExitCode> {
  const { terminal } = session;
  const source = await sourceOf(path, language, report, session);
  if (typeof source === "number") return source;
  if (!source.ok) {
    return refuse([`${path}：${explainPriorRefusal(source.failure, language)}`], terminal);
  }
  const { doubts, figures, unasked } = source.value;
  const plan = planPrior(report, figures);
  const against = [
    ...doubts.map((doubt) => explainPriorDoubt(doubt, language)),
    ...plan.conflicts.map((one) => conflictLine(one, language)),
  ];
  if (against.length > 0 && !force) {
    return refuse([refusalHead(path, language), ...against.map((line) => `  ${line}`)], terminal);
  }
  for (const line of against) terminal.report(`${path}：${line}`);
  if (unasked > 0) terminal.report(unaskedLine(path, unasked, language));
  return plan;
}

async function sourceOf(
  path: string,
  language: Language,
  report: OpenReport,
  session: Session,
): Promise<Result<PriorSource, PriorRefusal> | ExitCode> {
  if (/\.json$/i.test(path)) {
    const json = await readJson(path, session.files);
    if (!json.ok) return refuseJson(json.failure, path, language, session.terminal);
    const inexact = inexactIn(json.value, report);
    if (inexact.length > 0) return refuseValues(inexact, path, language, session.terminal);
    return priorOfValues(json.value.value, report.definition);
  }
  const last = await openBook(path, language, session);
  if (!last.ok) return refuseFile(last.failure, path, language, session.terminal);
  return priorOfBook(last.value.report, report);
}

/** Numbers with more digits than a cell keeps, which would be rounded without a word. */
function inexactIn(json: JsonFile, { definition }: OpenReport): readonly ValuesMistake[] {
  const read = givenValues(json, definition);
  return read.ok ? [] : read.failure.filter(({ code }) => code === "inexact-number");
}

function refusalHead(path: string, language: Language): string {
  return language === "en"
    ? `${path}: nothing was written. Look at these, then add --force to import all the same:`
    : `${path}：还没有写。请先核对下面各条，确实要导入的加 --force：`;
}

function conflictLine(
  { label, before, after }: PriorPlan["conflicts"][number],
  language: Language,
): string {
  return language === "en"
    ? `"${label}": 上年 holds ${before}, the file says ${after}.`
    : `“${label}”：上年列现为 ${before}，文件里是 ${after}。`;
}

function unaskedLine(path: string, count: number, language: Language): string {
  return language === "en"
    ? `${path}: ${count} figures that this year's report does not ask for were left out.`
    : `${path}：有 ${count} 项是今年的报告不要的，没有导入。`;
}
