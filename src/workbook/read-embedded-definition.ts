import { fail, succeed } from "../core/model/result";
import type { Result } from "../core/model/result";
import { DEFINITION_ROWS, FORMAT_MARKER, FORMAT_VERSION } from "./plan/definition-sheet";
import type { SheetSnapshot, Snapshot } from "./port";
import { sameSheetName } from "./address";
import { DEFINITION_SHEET } from "./sheet-names";

/** Why no definition could be taken from a workbook. */
export type EmbeddedFailure =
  /** Another program's workbook, or one whose hidden sheet was deleted. */
  | { readonly code: "no-definition" }
  /** Made by a newer version of this program. */
  | { readonly code: "newer-format"; readonly found: number }
  | { readonly code: "definition-damaged"; readonly detail: "missing-piece" | "length" | "json" };

/** Takes the definition that a workbook was made with out of its hidden sheet, as the JSON value that it was. */
export function readEmbeddedDefinition(snapshot: Snapshot): Result<unknown, EmbeddedFailure> {
  const text = embeddedText(snapshot);
  return text.ok ? parsed(text.value) : text;
}

/** The same as the text that lies in the sheet, whole but not read yet. */
export function embeddedText(snapshot: Snapshot): Result<string, EmbeddedFailure> {
  const sheet = markedSheet(snapshot);
  if (sheet === undefined) return fail({ code: "no-definition" });
  const read = cellReader(sheet);
  const version = read(DEFINITION_ROWS.marker, 2);
  if (typeof version === "number" && version > FORMAT_VERSION) {
    return fail({ code: "newer-format", found: version });
  }
  const pieces: string[] = [];
  const count = read(DEFINITION_ROWS.pieces, 2);
  if (typeof count !== "number") return damaged("missing-piece");
  for (let at = 0; at < count; at += 1) {
    const piece = read(DEFINITION_ROWS.first + at, 1);
    if (typeof piece !== "string") return damaged("missing-piece");
    pieces.push(piece);
  }
  const json = pieces.join("");
  return json.length === read(DEFINITION_ROWS.length, 2) ? succeed(json) : damaged("length");
}

/** The sheet that carries a workbook's definition, whatever it is called. */
export function markedSheet({ sheets }: Snapshot): SheetSnapshot | undefined {
  const marked = sheets.filter((sheet) => cellReader(sheet)(1, 1) === FORMAT_MARKER);
  return marked.find(({ name }) => sameSheetName(name, DEFINITION_SHEET)) ?? marked[0];
}

function cellReader({ cells }: SheetSnapshot) {
  return (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

function parsed(json: string): Result<unknown, EmbeddedFailure> {
  try {
    return succeed(JSON.parse(json));
  } catch {
    return damaged("json");
  }
}

function damaged(detail: "missing-piece" | "length" | "json") {
  return fail<EmbeddedFailure>({ code: "definition-damaged", detail });
}
