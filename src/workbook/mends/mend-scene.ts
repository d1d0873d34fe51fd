import type { Definition } from "../../core/definition/definition";
import type { Changes } from "../port";
import type { BookReading } from "../read-figures";

/** A workbook that was read, to be mended. */
export interface MendScene {
  readonly definition: Definition;
  readonly book: BookReading;
}

/** What a mend writes: the parts of a write that it has use for. */
export type MendChanges = Pick<
  Changes,
  "addSheets" | "cells" | "names" | "showRows" | "unmerge" | "printThrough"
>;
