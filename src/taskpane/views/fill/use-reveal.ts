import { type RefObject, useEffect } from "react";
import { entryOf, fieldOf } from "./field-places";

/** Brings the field of a figure into view when another one is asked for, once. */
export function useReveal(root: RefObject<HTMLElement | null>, figure: string | undefined): void {
  useEffect(() => {
    if (figure !== undefined && root.current) reveal(root.current, figure);
  }, [root, figure]);
}

/**
 * Brings a field into view, unless people are in it already. The keyboard goes there only if it is in the pane: people
 * who click cells go on typing in the sheet.
 */
export function reveal(root: HTMLElement, figure: string): void {
  const field = fieldOf(root, figure);
  if (field === undefined || field.contains(document.activeElement)) return;
  if ("scrollIntoView" in field) field.scrollIntoView({ block: "center" });
  if (document.hasFocus()) (entryOf(field) ?? field).focus({ preventScroll: true });
}
