/** What is left of a text once the words of a list are taken out of it. */
export type Rest = (text: string) => string;

/**
 * Takes the words of a list out of texts, wherever they stand and however they join, so that as few letters as possible
 * are left. Every place is looked at once, so a long text takes its length in time.
 */
export function withoutWords(words: readonly string[]): Rest {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  return (text) => {
    const steps = stepsThrough(text, byFirst);
    let rest = "";
    for (let at = 0; at < text.length; at += Math.max(1, steps[at] ?? 1)) {
      if (steps[at] === 0) rest += text.charAt(at);
    }
    return rest;
  };
}

/** At each place the length of the word to take out, 0 where the letter stays. */
function stepsThrough(
  text: string,
  byFirst: ReadonlyMap<string, readonly string[]>,
): readonly number[] {
  const steps = new Array<number>(text.length).fill(0);
  /** The fewest letters that stay from a place on. */
  const fewest = new Array<number>(text.length + 1).fill(0);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    let least = (fewest[at + 1] ?? 0) + 1;
    for (const word of byFirst.get(text.charAt(at)) ?? []) {
      const left = fewest[at + word.length];
      if (left === undefined || left >= least || !text.startsWith(word, at)) continue;
      least = left;
      steps[at] = word.length;
    }
    fewest[at] = least;
  }
  return steps;
}
