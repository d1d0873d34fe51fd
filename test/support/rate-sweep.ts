import { checkRule } from "../../src/core/checks/check-rule";
import type { Verdict } from "../../src/core/model/check";
import type { Entry } from "../../src/core/model/entry";
import { smallDefinition } from "./small-report";

const definition = smallDefinition(
  ["分子", "分母", { id: "率", kind: "rate" }],
  ["率=RATE(分子,分母)"],
);
const [rule] = definition.rules;

/** The verdict of the whole engine on `stated` units of the last place for n of m. */
function engineVerdict(n: number, m: number, stated: bigint, decimals: number) {
  if (rule === undefined) throw new Error("the rule was not read");
  const figure = (units: bigint, places = 0): { readonly entry: Entry } => ({
    entry: { state: "stated", quantity: { value: { units, decimals: places } } },
  });
  const current = new Map([
    ["分子", figure(BigInt(n))],
    ["分母", figure(BigInt(m))],
    ["率", figure(stated, decimals)],
  ]);
  return checkRule(rule, { definition, figures: { current, prior: new Map() } });
}

/** The same by whole-number cross multiplication alone: (2s−1)·m ≤ 200·10^d·n < (2s+1)·m, and s·m ≤ 100·10^d·n < (s+1)·m. */
function plainVerdict(n: number, m: number, stated: number, decimals: number): Verdict {
  const scaled = 100 * 10 ** decimals * n;
  const rounded = (2 * stated - 1) * m <= 2 * scaled && 2 * scaled < (2 * stated + 1) * m;
  const truncated = stated * m <= scaled && scaled < (stated + 1) * m;
  if (rounded) return truncated ? "both" : "rounded";
  return truncated ? "truncated" : "neither";
}

/** Every place where the engine and the plain arithmetic differ, for one denominator and number of decimals. */
export function disagreements(m: number, decimals: number): readonly string[] {
  const found: string[] = [];
  for (let n = 0; n <= m; n += 1) {
    const near = Math.floor((100 * 10 ** decimals * n) / m);
    for (const stated of [near - 1, near, near + 1, near + 2]) {
      if (stated < 0) continue;
      const check = engineVerdict(n, m, BigInt(stated), decimals);
      const expected = plainVerdict(n, m, stated, decimals);
      const status = expected === "both" || expected === "rounded" ? "holds" : "broken";
      if (check.rate?.verdict !== expected || check.status !== status) {
        found.push(
          `${stated} at ${decimals} decimals for ${n}/${m}: ${check.rate?.verdict ?? "none"}, not ${expected}`,
        );
      }
    }
  }
  return found;
}
