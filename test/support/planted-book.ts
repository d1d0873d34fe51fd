import { checkJson } from "../../src/app/check-json";
import { checkWorkbook } from "../../src/app/check-workbook";
import { newWorkbook } from "../../src/app/new-workbook";
import { type OpenReport, openReport } from "../../src/app/open-report";
import { type FigureReference, referenceKey } from "../../src/core/definition/expression";
import type { Check } from "../../src/core/model/check";
import type { Suspect } from "../../src/core/model/suspect";
import type { CellInput } from "../../src/workbook/cell-input";
import { fillChanges } from "../../src/workbook/fill-changes";
import { cellOfRow } from "../../src/workbook/figure-row";
import type { CellAddress, Workbook } from "../../src/workbook/port";
import type { WrongCell } from "./planted-errors";
import { succeeded } from "./succeeded";
import { statedOf, type TrueReport } from "./true-report";

/** What the JSON of a check run says of one check, as far as mistakes are looked for in it. */
export interface ToldCheck {
  readonly rule: string;
  readonly kind: Check["kind"];
  readonly severity: Check["severity"];
  readonly status: Check["status"];
  readonly cells: readonly { readonly figure: string; readonly prior?: true }[];
  readonly suspects: readonly Suspect[];
  readonly message: string;
}

/** A workbook with a report's true figures, into whose cells mistakes are typed. */
export class PlantedBook {
  readonly #workbook: Workbook;
  readonly #report: TrueReport;
  /** What stands in a cell while it is right. */
  readonly #cells: ReadonlyMap<string, CellAddress & { readonly value: CellInput }>;

  private constructor(workbook: Workbook, report: TrueReport, opened: OpenReport) {
    this.#workbook = workbook;
    this.#report = report;
    this.#cells = cellsOf(opened);
  }

  /** Lays out the report's sheets in an empty workbook and fills in its figures, this year's and last year's. */
  static async filledIn(report: TrueReport, workbook: Workbook): Promise<PlantedBook> {
    const { definition, values, prior, others = [] } = report;
    const stated = (all: ReadonlyMap<string, bigint>) =>
      new Map([...all].map(([id, units]) => [id, statedOf(report, id, units)]));
    const book = { definition, unit: "广内街道", year: 2021, prior: stated(prior) };
    succeeded(await newWorkbook(workbook, book));
    const empty = succeeded(await openReport(workbook));
    const cells = fillChanges(
      empty.book,
      empty.definition,
      new Map([...stated(values), ...others]),
    );
    succeeded(await workbook.write({ cells }));
    return new PlantedBook(workbook, report, succeeded(await openReport(workbook)));
  }

  /** Types mistakes, as staff do. */
  async type(mistakes: readonly WrongCell[]): Promise<void> {
    const cells = mistakes.map((cell) => ({ ...this.#cellOf(cell), value: this.#typed(cell) }));
    succeeded(await this.#workbook.write({ cells }));
  }

  /** Puts right what was typed. */
  async mend(mistakes: readonly WrongCell[]): Promise<void> {
    succeeded(await this.#workbook.write({ cells: mistakes.map((cell) => this.#cellOf(cell)) }));
  }

  /** The hard checks that do not hold, from the JSON of a check of the workbook. */
  async check(): Promise<readonly ToldCheck[]> {
    return hardFindings(succeeded(await openReport(this.#workbook)));
  }

  #cellOf(reference: FigureReference): CellAddress & { readonly value: CellInput } {
    const cell = this.#cells.get(referenceKey(reference));
    if (cell === undefined) throw new RangeError(`no cell of ${reference.figure}`);
    return cell;
  }

  #typed({ figure, wrong }: WrongCell): CellInput {
    if (wrong === undefined) return null;
    const places = this.#report.decimals.get(figure);
    return places === undefined ? Number(wrong) : percentText(wrong, places);
  }
}

/** The hard checks of an open report that do not hold, as its JSON tells them. */
export function hardFindings(report: OpenReport): readonly ToldCheck[] {
  const { definition, unit } = report;
  const checked = checkWorkbook(report);
  const told = checked.checks.filter(
    ({ severity, status }) =>
      severity === "hard" && (status === "broken" || status === "undecided"),
  );
  const head = { id: definition.id, version: definition.version, title: definition.title, unit };
  const json = checkJson({ ...checked, checks: told }, head, definition, "zh-CN");
  return (JSON.parse(JSON.stringify(json)) as { readonly checks: readonly ToldCheck[] }).checks;
}

/** `78.90%` */
export function percentText(units: bigint, places: number): string {
  const digits = units.toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${whole}${places > 0 ? "." : ""}${digits.slice(digits.length - places)}%`;
}

function cellsOf({
  book,
}: OpenReport): ReadonlyMap<string, CellAddress & { readonly value: CellInput }> {
  const cells = new Map<string, CellAddress & { readonly value: CellInput }>();
  for (const [figure, row] of book.located.rows) {
    for (const column of ["current", "prior"] as const) {
      const cell = cellOfRow(row, column);
      if (cell === undefined) continue;
      const found = book.index.cellAt(cell.sheet, cell.row, cell.column);
      const { formula, value = null } = found ?? {};
      const content = formula === undefined ? value : { formula, value };
      cells.set(referenceKey({ figure, prior: column === "prior" }), { ...cell, value: content });
    }
  }
  return cells;
}
