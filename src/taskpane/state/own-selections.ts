import type { CellAddress } from "../../workbook/port";

/**
 * Tells the cells that people selected from those that the pane showed them: Excel reports both alike, and late.
 */
export interface OwnSelections {
  /** The pane is about to select a cell. */
  add(cell: CellAddress): void;
  /** Whether a selection that is reported was the pane's own; one by people ends the waiting for all others. */
  takes(cell: CellAddress): boolean;
}

export function ownSelections(): OwnSelections {
  let expected: readonly string[] = [];
  return {
    add: (cell) => {
      expected = [...expected, nameOf(cell)];
    },
    takes: (cell) => {
      const at = expected.indexOf(nameOf(cell));
      expected = at < 0 ? [] : expected.slice(at + 1);
      return at >= 0;
    },
  };
}

/** Sheet names ignore case. */
function nameOf({ sheet, row, column }: CellAddress): string {
  return `${sheet.toLowerCase()} ${row} ${column}`;
}
