import type { Definition } from "../core/definition/definition";
import { readDefinition } from "../core/definition/read-definition";
import type { Failure } from "../core/model/failure";
import { fail, type Result, succeed } from "../core/model/result";
import type { Snapshot, Workbook } from "../workbook/port";
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
}

/**
 * Reads a workbook with the definition that it carries: a workbook of 2021 opens with the definition of 2021.
 *
 * @returns a failure for another program's workbook, and for one whose figures can no longer be found
 */
export async function openReport(workbook: Workbook): Promise<Result<OpenReport, Failure>> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) return snapshot;
  const text = embeddedText(snapshot.value);
  if (!text.ok) return fail(failureOf(text.failure));
  const known = KNOWN.get(workbook);
  const definition =
    known?.text === text.value ? succeed(known.definition) : carriedDefinition(snapshot.value);
  if (!definition.ok) return definition;
  KNOWN.set(workbook, { text: text.value, definition: definition.value });
  return opened(snapshot.value, definition.value);
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
    return fail({ code: "figures-lost", labels });
  }
  const { unit = "", year } = readCover(snapshot).fields;
  const explanations = readExplanations(snapshot);
  return succeed({
    snapshot,
    definition,
    book,
    explanations,
    unit,
    ...(year !== undefined && { year }),
  });
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
