import type { Definition } from "../core/definition/definition";
import { readDefinition } from "../core/definition/read-definition";
import type { Failure, PutBack } from "../core/model/failure";
import { fail, type Result, succeed } from "../core/model/result";
import { lostFiguresBack } from "../workbook/mends/lost-figures";
import type { MendChanges } from "../workbook/mends/mend-scene";
import type { Receipt, Snapshot, Workbook } from "../workbook/port";
import { readCover } from "../workbook/read-cover";
import {
  type EmbeddedFailure,
  embeddedText,
  readEmbeddedDefinition,
} from "../workbook/read-embedded-definition";
import { type Explanations, readExplanations } from "../workbook/read-explanations";
import { type BookReading, readFigures } from "../workbook/read-figures";

/** A report's workbook as it was read, once: its own definition, its figures, and what 封面 says. */
export interface OpenReport {
  readonly snapshot: Snapshot;
  readonly definition: Definition;
  readonly book: BookReading;
  /** What people said about findings, by check. */
  readonly explanations: Explanations;
  readonly unit: string;
  /** Absent where 封面 has no readable 年度. */
  readonly year?: number;
  /** 称谓 on 封面; absent where nobody is addressed. */
  readonly salutation?: string;
}

/**
 * Reads a workbook with the definition that it carries: a workbook of 2021 opens with the definition of 2021.
 *
 * @returns a failure for another program's workbook, and for one whose figures can no longer be found
 */
export async function openReport(workbook: Workbook): Promise<Result<OpenReport, Failure>> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) return snapshot;
  const definition = definitionIn(snapshot.value, workbook);
  return definition.ok ? opened(snapshot.value, definition.value) : definition;
}

/**
 * Puts back the rows or sheets of figures that can no longer be found, blank, in one read and one write.
 *
 * @returns `finding-gone` where every figure is there, `mend-unsafe` where nothing safe can be done
 */
export async function putFiguresBack(workbook: Workbook): Promise<Result<Receipt, Failure>> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) return snapshot;
  const definition = definitionIn(snapshot.value, workbook);
  if (!definition.ok) return definition;
  const book = readFigures(snapshot.value, definition.value);
  if (book.located.lost.length === 0) return fail({ code: "finding-gone" });
  const mend = lostFiguresBack({ definition: definition.value, book });
  if (mend === undefined) return fail({ code: "mend-unsafe" });
  return workbook.write({ purpose: "mend", ...mend });
}

function definitionIn(snapshot: Snapshot, workbook: Workbook): Result<Definition, Failure> {
  const text = embeddedText(snapshot);
  if (!text.ok) return fail(failureOf(text.failure));
  const known = KNOWN.get(workbook);
  if (known?.text === text.value) return succeed(known.definition);
  const definition = carriedDefinition(snapshot);
  if (definition.ok) KNOWN.set(workbook, { text: text.value, definition: definition.value });
  return definition;
}

/** A workbook is read after every edit, and what it carries stays the same text: it is understood once. */
const KNOWN = new WeakMap<Workbook, { readonly text: string; readonly definition: Definition }>();

function carriedDefinition(snapshot: Snapshot): Result<Definition, Failure> {
  const source = readEmbeddedDefinition(snapshot);
  if (!source.ok) return fail(failureOf(source.failure));
  const definition = readDefinition(source.value);
  if (definition.ok) return definition;
  const [mistake] = definition.failure;
  const detail = mistake ? `${mistake.path} ${mistake.code}` : "";
  return fail({ code: "definition-garbled", detail });
}

function opened(snapshot: Snapshot, definition: Definition): Result<OpenReport, Failure> {
  const book = readFigures(snapshot, definition);
  if (book.located.lost.length > 0) {
    const labels = book.located.lost.map((id) => definition.figures.get(id)?.label ?? id);
    const mend = lostFiguresBack({ definition, book });
    return fail({ code: "figures-lost", labels, ...(mend && { putBack: putBackOf(mend) }) });
  }
  const { unit = "", year, salutation } = readCover(snapshot).fields;
  const explanations = readExplanations(snapshot);
  return succeed({
    snapshot,
    definition,
    book,
    explanations,
    unit,
    ...(year !== undefined && { year }),
    ...(salutation !== undefined && { salutation }),
  });
}

/** What people are told before it is written. */
function putBackOf({ addSheets = [], names = [] }: MendChanges): readonly PutBack[] {
  const sheets = [...new Set(names.map(({ cell }) => cell.sheet))];
  return [
    ...addSheets.map((plan) => ({ sheet: plan.name, rows: plan.names.length, isNew: true })),
    ...sheets.map((sheet) => ({
      sheet,
      rows: names.filter(({ cell }) => cell.sheet === sheet).length,
      isNew: false,
    })),
  ];
}

function failureOf(failure: EmbeddedFailure): Failure {
  switch (failure.code) {
    case "no-definition":
      return failure;
    case "newer-format":
      return { code: "newer-format", found: failure.found.toString() };
    case "definition-damaged":
      return { code: "definition-garbled", detail: failure.detail };
  }
}
