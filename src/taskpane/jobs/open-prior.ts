import { planPrior } from "../../app/import-prior";
import { openReport, type OpenReport } from "../../app/open-report";
import { priorOfBook, priorOfValues, type PriorSource } from "../../app/prior-source";
import type { Failure } from "../../core/model/failure";
import type { PriorRefusal } from "../../core/model/prior-file";
import { fail, type Result, succeed } from "../../core/model/result";
import type { ChosenFile, PriorImport } from "../state/pane-state";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";

/** Reads a file of last year's figures beside the workbook as it is now; nothing is written. */
export async function openPrior(desk: Desk, file: ChosenFile): Promise<Ending> {
  const report = await readBook(desk);
  if (!report.ok) return report;
  const priorImport = await readFile(desk, file, report.value);
  desk.become((state) => ({ ...state, priorImport }));
  return succeed(undefined);
}

async function readFile(desk: Desk, file: ChosenFile, report: OpenReport): Promise<PriorImport> {
  const { name } = file;
  const source = isValues(file)
    ? readValuesFile(file, report)
    : await readWorkbookFile(desk, file, report);
  if (source.ok) {
    const plan = planPrior(report, source.value.figures);
    return { kind: "plan", name, source: source.value, plan, renewed: false };
  }
  return source.failure.kind === "damaged"
    ? { kind: "damaged", name, failure: source.failure.failure }
    : { kind: "refused", name, refusal: source.failure.refusal };
}

type Refused =
  | { readonly kind: "refused"; readonly refusal: PriorRefusal }
  | { readonly kind: "damaged"; readonly failure: Failure };

async function readWorkbookFile(
  desk: Desk,
  { bytes }: ChosenFile,
  report: OpenReport,
): Promise<Result<PriorSource, Refused>> {
  const file = await desk.openFile(bytes);
  if (!file.ok) return fail({ kind: "damaged", failure: file.failure });
  const last = await openReport(file.value);
  if (!last.ok) return fail({ kind: "damaged", failure: last.failure });
  return refusedAs(priorOfBook(last.value, report));
}

function readValuesFile(
  { bytes }: ChosenFile,
  { definition }: OpenReport,
): Result<PriorSource, Refused> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const source: unknown = JSON.parse(text);
    return refusedAs(priorOfValues(source, definition));
  } catch {
    return fail({ kind: "refused", refusal: { code: "not-values" } });
  }
}

function refusedAs(source: Result<PriorSource, PriorRefusal>): Result<PriorSource, Refused> {
  return source.ok ? source : fail({ kind: "refused", refusal: source.failure });
}

/** A values file by its name, or by the brace that it begins with. */
function isValues({ name, bytes }: ChosenFile): boolean {
  return /\.json$/i.test(name) || bytes[0] === "{".charCodeAt(0);
}
