import { cellKey } from "../../workbook/address";
import type { CellAddress } from "../../workbook/port";
import { markOf } from "./content";
import { targetsOfRecord } from "./put-back";
import type { HasApi } from "./requirements";
import type { AddedSheet, RestoreRecord } from "./restore-record";
import { beginSheet } from "./sheet-reading";
import type { ReadSheet } from "./sheet-reading";
import type { Survey } from "./survey";
import { beginSurvey } from "./survey";
import { statesOfGrid } from "./workbook-facts";

/** How everything stands that a record speaks of. */
export interface Stand {
  readonly survey: Survey;
  /** Of the added sheets that are still there: what they hold that the write left. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, HeldCell>>;
}

interface HeldCell extends CellAddress {
  readonly mark: string;
}

/** Asks how everything stands that a record speaks of. */
export function beginStand(
  context: Excel.RequestContext,
  record: RestoreRecord,
  has: HasApi,
): () => Stand {
  const survey = beginSurvey(context, targetsOfRecord(record), has);
  const sheets = record.sheetsAdded.map(
    ({ name }) => [name, beginSheet(context, name, has)] as const,
  );
  return () => ({
    survey: survey(),
    sheets: new Map(
      sheets.flatMap(([name, found]) => {
        const sheet = found();
        if (sheet === undefined) return [];
        const cells = sheet.grids.flatMap((grid) => {
          return statesOfGrid(name, grid).map(([key, { content }], at) => {
            const width = grid.values[0]?.length ?? 1;
            const [row, column] = [grid.row + Math.floor(at / width), grid.column + (at % width)];
            return [key, { sheet: name, row, column, mark: markOf(content) }] as const;
          });
        });
        return [[name, new Map([...cells, ...beyond(name, sheet)])] as const];
      }),
    ),
  });
}

/** The end of a sheet that reaches further than is read, for that is more than a write ever leaves. */
function beyond(
  sheet: string,
  { isCut, lastRow, lastColumn }: ReadSheet,
): readonly (readonly [string, HeldCell])[] {
  const cell = { sheet, row: lastRow, column: lastColumn };
  return isCut ? [[cellKey(cell), { ...cell, mark: BEYOND }]] : [];
}

/** Equal to no mark of a content. */
const BEYOND = "…";

/** Cells that hold neither what the write left nor what was there before it. */
export function changedSince(
  record: RestoreRecord,
  { survey, sheets }: Stand,
): readonly CellAddress[] {
  const cells = record.cells.filter((cell) => {
    if (cell.content === undefined) return false;
    const state = survey.cells.get(cellKey(cell));
    if (state === undefined) return true;
    const mark = markOf(state.content);
    return mark !== cell.content.after && mark !== markOf(cell.content.before);
  });
  return [...cells, ...record.sheetsAdded.flatMap((added) => typedInto(added, sheets))];
}

/** An emptied cell is nobody's work. */
function typedInto({ name, marks }: AddedSheet, sheets: Stand["sheets"]): readonly CellAddress[] {
  const held = sheets.get(name);
  if (held === undefined) return [];
  const left = new Map(
    marks.map(([row, column, mark]) => {
      const cell = { sheet: name, row, column };
      return [cellKey(cell), { ...cell, mark }] as const;
    }),
  );
  const typed = [...held].filter(([key, { mark }]) => mark !== "" && mark !== left.get(key)?.mark);
  return typed.map(([, { sheet, row, column }]) => ({ sheet, row, column }));
}
