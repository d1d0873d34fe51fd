/** Element of a paragraph. */
export function paragraphId(section: string, paragraph: string): string {
  return `sentence ${section} ${paragraph}`.replaceAll(" ", "-");
}

/** Brings a paragraph of the preview into view and takes the focus there. */
export function showSentence(section: string, paragraph: string): void {
  const element = document.getElementById(paragraphId(section, paragraph));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "center" });
}
