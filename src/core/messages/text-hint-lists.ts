/** More than these are not needed to see what is meant. */
const SHOWN = 4;

/** The first of some texts, and a sign that there are more. */
export function firstOf(texts: readonly string[], between: string, more: string): string {
  return texts.slice(0, SHOWN).join(between) + (texts.length > SHOWN ? more : "");
}
