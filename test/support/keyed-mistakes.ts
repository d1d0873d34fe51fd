/** What fingers do to one number. */
export type KeyedKind =
  "transposition" | "wrong-digit" | "extra-digit" | "missing-digit" | "power-of-ten";

const DIGITS = Array.from("0123456789");

/** Every number that a mistake of the kind makes of another, each once; never the number itself. */
export function mistyped(kind: KeyedKind, right: bigint): readonly bigint[] {
  const digits = right.toString();
  const places = Array.from(digits, (_, at) => at);
  const texts = textsOf(kind, digits, places);
  const numbers = new Set(texts.filter((text) => text !== "").map(BigInt));
  numbers.delete(right);
  return [...numbers];
}

function textsOf(kind: KeyedKind, digits: string, places: readonly number[]): readonly string[] {
  const upTo = (at: number) => digits.slice(0, at);
  const from = (at: number) => digits.slice(at);
  switch (kind) {
    case "transposition":
      return places
        .slice(1)
        .map((at) => upTo(at - 1) + digits.charAt(at) + digits.charAt(at - 1) + from(at + 1));
    case "wrong-digit":
      return places.flatMap((at) => DIGITS.map((digit) => upTo(at) + digit + from(at + 1)));
    case "extra-digit":
      return [...places, digits.length].flatMap((at) =>
        DIGITS.map((digit) => upTo(at) + digit + from(at)),
      );
    case "missing-digit":
      return places.map((at) => upTo(at) + from(at + 1));
    case "power-of-ten":
      return [
        `${digits}0`,
        `${digits}00`,
        ...[1, 2].flatMap((zeros) => (isRound(digits, zeros) ? [digits.slice(0, -zeros)] : [])),
      ];
  }
}

function isRound(digits: string, zeros: number): boolean {
  return digits.length > zeros && digits.endsWith("0".repeat(zeros));
}
