import type { HostFailure } from "../../core/model/failure";
import { succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import type { BookMemory } from "./book-memory";
import { learnRead } from "./book-memory";
import type { ExcelSession } from "./excel-session";
import { readFacts } from "./read-facts";
import type { HasApi } from "./requirements";
import type { WorkbookFacts } from "./workbook-facts";

/** The open workbook: the line to it, what its program can do, and what is known of it. */
export interface OfficeBook {
  readonly session: ExcelSession;
  readonly has: HasApi;
  readonly memory: BookMemory;
}

/** Reads the workbook and remembers it. */
export async function readBook({
  session,
  has,
  memory,
}: OfficeBook): Promise<Result<WorkbookFacts, HostFailure>> {
  const facts = await readFacts(session, has, memory.facts?.sheets ?? []);
  if (facts.ok) learnRead(memory, facts.value);
  return facts;
}

/** What is known of the workbook; read first where nothing is. */
export function knownFacts(book: OfficeBook): Promise<Result<WorkbookFacts, HostFailure>> {
  const { facts } = book.memory;
  return facts === undefined ? readBook(book) : Promise.resolve(succeed(facts));
}
