import { cellKey } from "../../workbook/address";
import type { WritePurpose } from "../../workbook/port";
import type { Content } from "./content";
import { markOf } from "./content";
import type { AddedSheet, RecordedCell, RestoreRecord } from "./restore-record";
import type { Survey } from "./survey";
import { areaKey, chartKey, joinedTargets, rowKey } from "./survey";
import { BLANK } from "./workbook-facts";
import type { WritePlan } from "./write-step";

/** What a record is made from. */
export interface RecordedWrite {
  readonly id: string;
  readonly purpose?: WritePurpose;
  readonly plan: WritePlan;
  readonly before: Survey;
  /** What the cells were left with, where that is known already; else what was planned. */
  readonly after?: Survey;
}

/** The record of a write, before it is sent or with what came back. */
export function recordOf({ id, purpose, plan, before, after }: RecordedWrite): RestoreRecord {
  const looks = new Map<string, number>();
  const left = (key: string): Content =>
    after?.cells.get(key)?.content ?? plan.wanted.get(key)?.content ?? null;
  const { rows, names, prints, ...layout } = joinedTargets(plan.steps.map((step) => step.before));
  const hidden = layout.hidden.filter((row) => before.hidden.get(rowKey(row)) === true);
  const merges = layout.merges.filter((area) => before.merges.get(areaKey(area)) === true);
  return {
    version: 1,
    id,
    ...(purpose && { purpose }),
    cellsWritten: plan.cellsPlanned,
    sheetsAdded: plan.sheetsAdded.map((name) => addedSheet(name, plan, left)),
    cells: plan.touched.map(({ sheet, row, column, ...parts }): RecordedCell => {
      const key = cellKey({ sheet, row, column });
      const state = before.cells.get(key) ?? BLANK;
      const look = parts.look ? before.looks.get(key) : undefined;
      return {
        sheet,
        row,
        column,
        ...(parts.content && { content: { before: state.content, after: markOf(left(key)) } }),
        ...(parts.numberFormat && { numberFormat: state.numberFormat }),
        ...(look !== undefined && { look: placeIn(looks, look) }),
      };
    }),
    looks: [...looks.keys()],
    rows: rows.flatMap((row) => {
      const height = before.heights.get(rowKey(row));
      return height === undefined ? [] : [{ ...row, height }];
    }),
    names: names.map((name) => {
      const refersTo = before.names.get(name.toLowerCase());
      return { name, ...(refersTo !== undefined && { before: refersTo }) };
    }),
    prints: prints.map((sheet) => {
      const area = before.prints.get(sheet.toLowerCase());
      return { sheet, ...(area !== undefined && { before: area }) };
    }),
    ...(hidden.length > 0 && { hidden }),
    ...(merges.length > 0 && { merges }),
    ...(plan.charts.length > 0 && {
      charts: plan.charts.map(({ sheet, name, before: drawn }) => ({
        sheet,
        name,
        isNew: before.charts.get(chartKey({ sheet, name })) !== true,
        ...(drawn && { before: drawn }),
      })),
    }),
  };
}

function addedSheet(
  name: string,
  { wanted }: WritePlan,
  left: (key: string) => Content,
): AddedSheet {
  const marks = [...wanted].flatMap(([key, { sheet, row, column }]) => {
    if (sheet.toLowerCase() !== name.toLowerCase()) return [];
    const mark = markOf(left(key));
    return mark === "" ? [] : [[row, column, mark] as const];
  });
  return { name, marks };
}

function placeIn(looks: Map<string, number>, look: string): number {
  const place = looks.get(look) ?? looks.size;
  looks.set(look, place);
  return place;
}
