import type { Place } from "../../../core/model/entry";

/** Shows the cell of the field that people stay at; not of those that they pass, and not while they type. */
export interface CellSelection {
  /** The cell is selected after a moment, unless another field is entered or something is typed before. */
  soon(place: Place): void;
  /** Nothing is selected after all. */
  cancel(): void;
}

/** Milliseconds at a field before its cell is shown. */
export const SELECTION_DELAY = 250;

export function cellSelection(select: (place: Place) => Promise<void>): CellSelection {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    soon: (place) => {
      cancel();
      timer = setTimeout(() => void select(place), SELECTION_DELAY);
    },
    cancel,
  };
}
