import { fillWorkbook, fromFile } from "../../app/fill-workbook";
import { lastYearFigures } from "../../app/last-year";
import { newWorkbook } from "../../app/new-workbook";
import { openReport } from "../../app/open-report";
import { readValues } from "../../app/read-values";
import type { Definition } from "../../core/definition/definition";
import { readDefinition } from "../../core/definition/read-definition";
import type { Filled } from "../../core/model/entry";
import type { Failure } from "../../core/model/failure";
import { fail, type Result, succeed } from "../../core/model/result";
import { builtInReport } from "../../reports/built-in";
import { memoryWorkbook } from "../../workbook/memory-workbook";
import type { Changes, Workbook } from "../../workbook/port";
import { written } from "../state/last-write";
import type { CreateRequest } from "../state/pane-state";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";
import { writtenNotice } from "./written-notice";

/** Lays out a report's sheets in the workbook in front, sample and last year's figures included, in one write. */
export async function createReport(desk: Desk, request: CreateRequest): Promise<Ending> {
  const definition = definitionOf(request.report);
  if (!definition.ok) return definition;
  const prior = await priorFigures(desk, request, definition.value);
  if (!prior.ok) return succeed({ kind: "failed", failure: prior.failure, file: "last-year" });
  const changes = await rehearsed(request, definition.value, prior.value);
  if (!changes.ok) return changes;
  const receipt = await desk.workbook.write(changes.value);
  if (!receipt.ok) return receipt;
  desk.become((state) => written(state, "new", receipt.value));
  const [first] = changes.value.addSheets ?? [];
  if (first !== undefined) await desk.workbook.select({ sheet: first.name, row: 1, column: 1 });
  const back = await readBook(desk);
  if (!back.ok) desk.readLater();
  return succeed(writtenNotice("creating", receipt.value));
}

/** The changes of all the use cases that make the workbook, done first in a workbook in memory. */
async function rehearsed(
  request: CreateRequest,
  definition: Definition,
  prior: ReadonlyMap<string, Filled> | undefined,
): Promise<Result<Changes, Failure>> {
  const { workbook, changes } = recording();
  const { unit, year } = request;
  const laidOut = await newWorkbook(workbook, { definition, unit, year, ...(prior && { prior }) });
  if (!laidOut.ok) return laidOut;
  const filled = await fillSample(workbook, request);
  return filled.ok ? succeed(changes()) : filled;
}

function definitionOf(report: string): Result<Definition, Failure> {
  const read = readDefinition(builtInReport(report)?.source);
  return read.ok ? read : fail({ code: "definition-garbled", detail: report });
}

async function priorFigures(
  desk: Desk,
  { lastYear }: CreateRequest,
  definition: Definition,
): Promise<Result<ReadonlyMap<string, Filled> | undefined, Failure>> {
  if (lastYear === undefined) return succeed(undefined);
  const file = await desk.openFile(lastYear);
  if (!file.ok) return file;
  const report = await openReport(file.value);
  return report.ok ? succeed(lastYearFigures(report.value, definition)) : report;
}

async function fillSample(
  workbook: Workbook,
  { report, sample }: CreateRequest,
): Promise<Result<undefined, Failure>> {
  if (sample === undefined) return succeed(undefined);
  const open = await openReport(workbook);
  if (!open.ok) return open;
  const values = readValues(builtInReport(report)?.samples.get(sample), open.value.definition);
  if (!values.ok) return fail({ code: "definition-garbled", detail: sample });
  const filled = await fillWorkbook(workbook, open.value, values.value, [], fromFile);
  return filled.ok ? succeed(undefined) : filled;
}

/** A workbook in memory that remembers what was written into it, as one write. */
function recording(): { readonly workbook: Workbook; readonly changes: () => Changes } {
  const memory = memoryWorkbook();
  let changes: Changes = {};
  return {
    workbook: {
      read: () => memory.read(),
      write: (next) => {
        changes = {
          purpose: "new",
          addSheets: [...(changes.addSheets ?? []), ...(next.addSheets ?? [])],
          cells: [...(changes.cells ?? []), ...(next.cells ?? [])],
        };
        return memory.write(next);
      },
    },
    changes: () => changes,
  };
}
