import type { GeneratedReport } from "./generated-report";
import type { Random } from "./random";

/** The mistakes that people make with figures, each as what it does to a report's values. */
export type PlantedKind =
  | "transposition"
  | "wrong-digit"
  | "extra-digit"
  | "missing-digit"
  | "power-of-ten"
  | "last-year"
  | "swap";

export const PLANTED_KINDS: readonly PlantedKind[] = [
  "transposition",
  "wrong-digit",
  "extra-digit",
  "missing-digit",
  "power-of-ten",
  "last-year",
  "swap",
];

/** A report with a mistake in it, and where. */
export interface Planted {
  readonly values: ReadonlyMap<string, bigint>;
  readonly cells: readonly string[];
}

/** Plants one mistake of a kind where the figures allow one; `undefined` where none of a few tries changed anything. */
export function plant(
  kind: PlantedKind,
  report: GeneratedReport,
  random: Random,
): Planted | undefined {
  const ids = [...report.values.keys()];
  for (let tries = 0; tries < 40; tries += 1) {
    const id = random.oneOf(ids);
    const right = report.values.get(id) ?? 0n;
    if (kind === "swap") {
      const other = ids[ids.indexOf(id) + 1];
      const its = other === undefined ? undefined : report.values.get(other);
      if (other === undefined || its === undefined || its === right) continue;
      const values = new Map([...report.values, [id, its] as const, [other, right] as const]);
      return { values, cells: [id, other] };
    }
    const wrong = mistyped(kind, right, report.prior.get(id) ?? 0n, random);
    if (wrong === undefined || wrong === right) continue;
    return { values: new Map([...report.values, [id, wrong] as const]), cells: [id] };
  }
  return undefined;
}

function mistyped(
  kind: Exclude<PlantedKind, "swap">,
  right: bigint,
  lastYear: bigint,
  random: Random,
): bigint | undefined {
  const digits = right.toString();
  const at = random.between(0, digits.length - 1);
  const digit = String(random.between(0, 9));
  switch (kind) {
    case "transposition":
      if (at + 1 >= digits.length) return undefined;
      return BigInt(
        digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2),
      );
    case "wrong-digit":
      return BigInt(digits.slice(0, at) + digit + digits.slice(at + 1));
    case "extra-digit":
      return BigInt(digits.slice(0, at) + digit + digits.slice(at));
    case "missing-digit":
      return digits.length < 2 ? undefined : BigInt(digits.slice(0, at) + digits.slice(at + 1));
    case "power-of-ten":
      return right === 0n ? undefined : right * 10n ** BigInt(random.between(1, 2));
    case "last-year":
      return lastYear;
  }
}
