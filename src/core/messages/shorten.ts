/**
 * Cell text as a sentence quotes it, on one line: as many whole characters as are worth reading, then `…`.
 *
 * @param most how many characters; a formula to restore is worth more of them than a stray text
 */
export function shorten(text: string, most = 40): string {
  const characters = Array.from(text.replace(/\s+/gu, " "));
  if (characters.length <= most) return characters.join("");
  return `${characters.slice(0, most).join("")}…`;
}
