/** Finds fields in the page; a field carries its figure's id, and what is typed into carries `data-entry`. */

/** The part of the page that shows a figure. */
export function fieldOf(root: Element, figure: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>("[data-figure]")].find(
    (element) => element.dataset.figure === figure,
  );
}

/** The box that a figure is typed into; absent for one that is only shown. */
export function entryOf(field: Element): HTMLElement | undefined {
  return field.querySelector<HTMLElement>("[data-entry]") ?? undefined;
}

/** The box that comes after this one on the page, whatever stands between them. */
export function entryAfter(root: Element, entry: Element): HTMLElement | undefined {
  const entries = [...root.querySelectorAll<HTMLElement>("[data-entry]")];
  return entries[entries.indexOf(entry as HTMLElement) + 1];
}
