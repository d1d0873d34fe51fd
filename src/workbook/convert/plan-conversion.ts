import { cellKey, placeOf, sameSheetName } from "../address";
import type { Cell, CellAddress, CellChange } from "../port";
import { textOf, type SnapshotIndex } from "../snapshot-index";
import { CONVERSION_SHEET, type RecordedCell, type Written } from "./conversion-record";
import type { ConvertDirection, ConvertedCell, KeptCell } from "./conversion";
import { mentionsCustomFunction, type Piece, piecesOf, tokensOf } from "./custom-call";
import { plainCall } from "./plain-call";
import { givesManyValues } from "./plain-operand";
import { spilledCall } from "./spilled-call";

/** What converting a workbook's formulas comes to, before anything is written. */
export interface PlannedConversion {
  readonly cells: readonly CellChange[];
  readonly converted: readonly ConvertedCell[];
  readonly kept: readonly KeptCell[];
  readonly recorded: readonly RecordedCell[];
}

/** Finds every formula with one of our functions and decides what its cell is to hold instead. */
export function planConversion(
  index: SnapshotIndex,
  direction: Exclude<ConvertDirection, "back">,
): PlannedConversion {
  const found = customFormulas(index).map((each) => ({
    ...each,
    outcome: outcomeOf(each, index, direction),
  }));
  const done = found.flatMap(({ address, formula, outcome }) =>
    outcome.kind === "kept" ? [] : [{ address, formula, outcome }],
  );
  return {
    cells: done.map(({ address, outcome }) => ({ ...address, value: contentOf(outcome) })),
    converted: done.map(({ address, formula, outcome }) => ({
      place: placeOf(address),
      from: formula,
      to: outcome.kind === "formula" ? outcome.formula : textOf(outcome.value),
      as: outcome.kind === "formula" ? "plain-formula" : "value",
    })),
    kept: found.flatMap(({ address, formula, outcome }) =>
      outcome.kind === "kept" ? [{ place: placeOf(address), formula, reason: outcome.reason }] : [],
    ),
    recorded: done.map(({ address, formula, outcome }) => ({
      ...address,
      original: formula,
      written: writtenOf(outcome),
    })),
  };
}

/** The cells whose formula calls one of our functions, by their places. */
export function customCells(index: SnapshotIndex): ReadonlySet<string> {
  return new Set(customFormulas(index).map(({ address }) => cellKey(address)));
}

interface Found {
  readonly address: CellAddress;
  readonly cell: Cell;
  readonly formula: string;
  readonly pieces: readonly Piece[];
}

type Outcome =
  | { readonly kind: "formula"; readonly formula: string; readonly value: PlainValue | null }
  | { readonly kind: "value"; readonly value: PlainValue }
  | { readonly kind: "kept"; readonly reason: KeptCell["reason"] };

type PlainValue = number | string | boolean;

function customFormulas({ snapshot }: SnapshotIndex): readonly Found[] {
  return snapshot.sheets
    .filter(({ name }) => !sameSheetName(name, CONVERSION_SHEET))
    .flatMap(({ name, cells }) =>
      cells.flatMap((cell): readonly Found[] => {
        const { formula, row, column } = cell;
        if (formula === undefined || !mentionsCustomFunction(formula)) return [];
        const pieces = piecesOf(formula);
        if (pieces.every((piece) => typeof piece === "string")) return [];
        return [{ address: { sheet: name, row, column }, cell, formula, pieces }];
      }),
    );
}

/** Longest formula of a cell, in UTF-16 units. */
const FORMULA_LIMIT = 8192;

function outcomeOf(
  found: Found,
  index: SnapshotIndex,
  direction: Exclude<ConvertDirection, "back">,
): Outcome {
  const value = valueIn(found.cell);
  const plain = direction === "to-plain" ? plainFormula(found, index) : undefined;
  if (plain !== undefined && plain.length <= FORMULA_LIMIT) {
    return { kind: "formula", formula: plain, value: value ?? null };
  }
  if (spills(found, index)) return { kind: "kept", reason: "spills" };
  return value === undefined ? { kind: "kept", reason: "no-result" } : { kind: "value", value };
}

function valueIn({ value }: Cell): PlainValue | undefined {
  return value === null || typeof value === "object" ? undefined : value;
}

function plainFormula({ address, pieces }: Found, index: SnapshotIndex): string | undefined {
  const scene = { sheet: address.sheet, index };
  const written = pieces.map((piece) =>
    typeof piece === "string" ? piece : plainCall(piece, scene),
  );
  return written.includes(undefined) ? undefined : written.join("");
}

/** Whether the formula may fill more cells than its own. */
function spills({ address, pieces }: Found, index: SnapshotIndex): boolean {
  const around = pieces.map((piece) => (typeof piece === "string" ? piece : "0")).join("");
  if (givesManyValues(tokensOf(around))) return true;
  const [only] = pieces;
  const isWhole = pieces.length === 1;
  return pieces.some(
    (piece) =>
      typeof piece !== "string" &&
      spilledCall(piece, isWhole && piece === only ? { address, index } : undefined),
  );
}

function contentOf(outcome: Exclude<Outcome, { kind: "kept" }>): NonNullable<CellChange["value"]> {
  return outcome.kind === "formula"
    ? { formula: outcome.formula, value: outcome.value }
    : outcome.value;
}

function writtenOf(outcome: Exclude<Outcome, { kind: "kept" }>): Written {
  return outcome.kind === "formula"
    ? { kind: "formula", formula: outcome.formula }
    : { kind: "value", value: outcome.value };
}
