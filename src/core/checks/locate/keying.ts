/** How one number may have become another under somebody's fingers. */
export type KeyingSlip =
  | "transposed-digits"
  | "wrong-digit"
  | "extra-digit"
  | "missing-digit"
  | "power-of-ten"
  | "reversed";

/**
 * The slip that turns `meant` into `typed`, or `undefined` where no single one does. Both in whole units of the same
 * decimal place.
 */
export function keyingSlip(typed: bigint, meant: bigint): KeyingSlip | undefined {
  if (typed < 0n || meant < 0n || typed === meant) return undefined;
  const wrong = typed.toString();
  const right = meant.toString();
  if (isPowerOfTen(typed, meant)) return "power-of-ten";
  if (isTransposition(wrong, right)) return "transposed-digits";
  if (wrong.length === right.length) {
    if (differing(wrong, right) === 1) return "wrong-digit";
    return Array.from(wrong).reverse().join("") === right ? "reversed" : undefined;
  }
  if (isOneLonger(wrong, right)) return "extra-digit";
  return isOneLonger(right, wrong) ? "missing-digit" : undefined;
}

/**
 * Number of single edits between two numbers as they are typed: insert, delete, replace a digit, or exchange two that
 * stand side by side.
 *
 * @source optimal string alignment distance (restricted Damerau–Levenshtein)
 */
export function typographicDistance(a: bigint, b: bigint): number {
  const left = a.toString();
  const right = b.toString();
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      const edits = [
        at(rows, i - 1, j) + 1,
        (row[j - 1] ?? 0) + 1,
        at(rows, i - 1, j - 1) + Number(!same),
      ];
      const crossed =
        i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (crossed) edits.push(at(rows, i - 2, j - 2) + 1);
      row.push(Math.min(...edits));
    }
    rows.push(row);
  }
  return at(rows, left.length, right.length);
}

function at(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? 0;
}

/** 万 and 个 mixed up is four places; more is no slip. */
const MOST_PLACES = 4;

function isPowerOfTen(a: bigint, b: bigint): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small === 0n) return false;
  for (let places = 1; places <= MOST_PLACES; places += 1) {
    if (small * 10n ** BigInt(places) === large) return true;
  }
  return false;
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length || differing(a, b) !== 2) return false;
  const first = Array.from(a).findIndex((digit, place) => digit !== b[place]);
  return a[first] === b[first + 1] && a[first + 1] === b[first];
}

function differing(a: string, b: string): number {
  return Array.from(a).filter((digit, place) => digit !== b[place]).length;
}

function isOneLonger(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  return Array.from(long).some(
    (_, place) => long.slice(0, place) + long.slice(place + 1) === short,
  );
}
