/** A text with a selection in it, as a text area has it. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text in which a word took the place of the selection, and where the caret stands then: behind it. */
export function inserted({ text, start, end }: Selected, word: string): Omit<Selected, "end"> {
  return { text: text.slice(0, start) + word + text.slice(end), start: start + word.length };
}

/** The placeholder that people read most easily: by label where only this figure has it, else by id. */
export function placeholderOf(
  { id, label }: { readonly id: string; readonly label: string },
  lookup: (name: string) => readonly string[],
): string {
  const found = lookup(label);
  const isClear = found.length === 1 && found[0] === id && !/[{}|｛｝｜[\]【】]/.test(label);
  return `{${isClear ? label : id}}`;
}
