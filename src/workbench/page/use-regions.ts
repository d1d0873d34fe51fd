import { useEffect } from "react";

/** The parts of the page that F6 goes through, in order; of each the first place that takes the keyboard. */
const REGIONS = [
  ".grid [contenteditable]",
  '[role="toolbar"] [tabindex="0"]',
  "aside iframe",
] as const;

/** F6 goes from the grid to the ribbon to the pane, Shift with it back, as in Excel: the grid itself keeps Tab. */
export function useRegions(): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      focusNext(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", go, true);
    return () => window.removeEventListener("keydown", go, true);
  }, []);
}

function focusNext(step: 1 | -1): void {
  const places = REGIONS.flatMap((region) => document.querySelector<HTMLElement>(region) ?? []);
  const current = REGIONS.findIndex((region) => isWithin(document.activeElement, region));
  const at = (Math.max(0, current) + step + places.length) % places.length;
  places[at]?.focus();
}

function isWithin(focused: Element | null, region: string): boolean {
  const [whole = region] = region.split(" ");
  return focused?.closest(whole) !== null && focused !== null;
}
