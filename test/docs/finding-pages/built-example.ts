import { checkWorkbook } from "../../../src/app/check-workbook";
import { checkReport } from "../../../src/core/checks/check-report";
import type { Definition } from "../../../src/core/definition/definition";
import type { FindingKind } from "../../../src/core/model/finding-kind";
import type { SheetSnapshot } from "../../../src/workbook/port";
import { definitionOf, filledBook, frozen, opened, value } from "../../app/support/reports";
import { sampleValues, streetDefinition } from "../../support/sample-report";
import { filled, smallDefinition } from "../../support/small-report";
import { smallSource, smallValues } from "../../support/small-source";
import type { Ran } from "./example";

/** What no table shows: a bad and a good example for a page that tells them in words. */
interface Built {
  readonly bad: () => Promise<Ran>;
  readonly good: () => Promise<Ran>;
}

/** Pages whose examples are made here, by kind. */
export const BUILT: Partial<Record<FindingKind, Built>> = {
  "definition-differs": {
    bad: () => checkedBook(retitled(streetDefinition())),
    good: () => checkedBook(streetDefinition()),
  },
  "period-told": {
    bad: () => toldTwice("{受理|时期}受理{受理}。", "截至11月底"),
    good: () => toldTwice("受理{受理}。", ""),
  },
  "rows-hidden": {
    bad: () => arrangedBook({ hiddenRows: [5] }),
    good: () => arrangedBook({ hiddenRows: [2] }),
  },
  "cells-merged": {
    bad: () => arrangedBook({ merges: [{ row: 5, column: 9, rows: 2, columns: 1 }] }),
    good: () => arrangedBook({ merges: [{ row: 1, column: 1, rows: 1, columns: 10 }] }),
  },
};

async function checkedBook(definition: Definition): Promise<Ran> {
  const report = await opened(await filledBook(definition, sampleValues("sample-2021")));
  const { checks, ...rest } = checkWorkbook(report);
  // The figures of a year have findings of their own, which are other pages' business.
  const ofWorkbook = checks.filter(({ kind }) => kind === "structure");
  return { definition: report.definition, checked: { ...rest, checks: ofWorkbook }, hints: [] };
}

/** The small report's workbook after somebody hid rows of 案件 or joined cells of it. */
async function arrangedBook(layout: Pick<SheetSnapshot, "hiddenRows" | "merges">): Promise<Ran> {
  const book = await filledBook(definitionOf(smallSource), smallValues);
  const { sheets, names } = value(await book.read());
  const changed = sheets.map((sheet) => (sheet.name === "案件" ? { ...sheet, ...layout } : sheet));
  const report = await opened(frozen({ sheets: changed, names }));
  return { definition: report.definition, checked: checkWorkbook(report), hints: [] };
}

/** A definition that still calls itself the built-in one. */
function retitled({ source }: Definition): Definition {
  return definitionOf({ ...(source as object), title: "年度情况" });
}

/** A figure that two paragraphs tell. */
function toldTwice(first: string, period: string): Promise<Ran> {
  const definition = smallDefinition([{ id: "受理", label: "受理" }], []);
  const { current, prior } = filled(definition, { 受理: "21" });
  const told = new Map([...current].map(([id, one]) => [id, { ...one, period }]));
  const texts = [first, "全年受理{受理}。"].map((text, at) => ({
    section: "s",
    paragraph: `p${at + 1}`,
    text,
    place: { sheet: "文字稿", address: `C${at + 4}` },
  }));
  const checked = checkReport(definition, { current: told, prior }, [], texts);
  return Promise.resolve({ definition, checked, hints: [] });
}
