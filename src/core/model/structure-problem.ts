import type { Place } from "./entry";

/** What was done to a workbook's structure; every one is a finding, never a silent repair. */
export type StructureProblem =
  | {
      readonly problem: "label-changed";
      readonly figure: string;
      readonly found: string;
      readonly expected: string;
      readonly place: Place;
    }
  | {
      readonly problem: "unit-changed";
      readonly figure: string;
      readonly found: string;
      readonly expected: string;
      readonly place: Place;
    }
  | {
      readonly problem: "formula-overwritten";
      readonly figure: string;
      readonly found: string;
      readonly formula: string;
      readonly place: Place;
    }
  | { readonly problem: "name-missing"; readonly figure: string; readonly place: Place }
  | {
      readonly problem: "name-moved";
      readonly figure: string;
      readonly place: Place;
      readonly named: Place;
    }
  | {
      readonly problem: "row-missing";
      readonly figure: string;
      /** What stands in 编号 instead. */
      readonly found?: string;
      readonly place: Place;
    }
  | {
      readonly problem: "row-doubled";
      readonly figure: string;
      readonly place: Place;
      readonly other: Place;
    }
  /** A number that the spreadsheet holds as text: it is read, but the sheet's own formulas pass over it. */
  | {
      readonly problem: "number-as-text";
      readonly figure: string;
      readonly prior: boolean;
      readonly found: string;
      readonly place: Place;
    }
  /** The heading of a planned column is gone; `place` is where the column is read all the same, absent if nowhere. */
  | {
      readonly problem: "column-missing";
      readonly sheet: string;
      readonly column: string;
      /** The heading that stands there now; empty for none. */
      readonly found: string;
      readonly place?: Place;
    }
  | { readonly problem: "rows-reordered"; readonly sheet: string }
  /** Several names on one sheet that point away from their rows, as after a sort or a pasted block. */
  | {
      readonly problem: "names-moved";
      readonly sheet: string;
      readonly moved: readonly MovedName[];
    }
  /** Rows of figures that nobody sees. */
  | {
      readonly problem: "rows-hidden";
      readonly sheet: string;
      readonly rows: readonly number[];
      readonly figures: readonly string[];
      /** Those of the figures that hold something. */
      readonly filled: readonly string[];
      /** The first hidden figure's cell. */
      readonly place: Place;
    }
  /** Cells of figures' rows that were joined: all but the first hold nothing that shows. */
  | {
      readonly problem: "cells-merged";
      readonly sheet: string;
      /** `D5:D7` */
      readonly area: string;
      readonly figures: readonly string[];
      readonly place: Place;
    }
  | { readonly problem: "definition-differs"; readonly id: string; readonly version: string };

/** A figure's name that points away from its row. */
export interface MovedName {
  readonly figure: string;
  readonly place: Place;
  readonly named: Place;
}
