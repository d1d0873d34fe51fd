/**
 * Points of a column that shows so many characters of the default font, whose digits are 7 pixels wide; 62 in
 * docs/host-assumptions.md.
 */
export function pointsOfCharacters(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** The other way round, to a thousandth of a character. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 1000) / 1000);
}
