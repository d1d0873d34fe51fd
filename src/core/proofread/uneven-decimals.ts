import type { DecimalsGroup, TextHint } from "../model/text-hint";
import { mentionsIn } from "../text/mentions";
import type { Mention } from "../text/mentions";
import { placeIn } from "./running-text";
import type { RunningText } from "./running-text";

/** Percentages that a report prints with different decimals, told once, where the first of the rarest stands. */
export function unevenDecimals(texts: readonly RunningText[]): readonly TextHint[] {
  const rates = texts.flatMap((text) =>
    mentionsIn(text.text)
      .filter(({ unit, quantity }) => /^[%％]$/u.test(unit) && quantity !== undefined)
      .map((mention) => ({ text, mention })),
  );
  const groups = groupsOf(rates.map(({ mention }) => mention));
  if (groups.length < 2) return [];
  const rarest = groups.reduce((a, b) => (b.rates.length < a.rates.length ? b : a));
  const first = rates.find(({ mention }) => decimalsOf(mention) === rarest.decimals);
  if (first === undefined) return [];
  const { start, end } = first.mention;
  return [{ code: "uneven-decimals", groups, ...placeIn(first.text, start, end) }];
}

function groupsOf(rates: readonly Mention[]): readonly DecimalsGroup[] {
  const byDecimals = new Map<number, string[]>();
  for (const rate of rates.filter((each) => !isWhole(each))) {
    const decimals = decimalsOf(rate);
    byDecimals.set(decimals, [...(byDecimals.get(decimals) ?? []), rate.text]);
  }
  return [...byDecimals]
    .map(([decimals, texts]) => ({ decimals, rates: texts }))
    .sort((a, b) => a.decimals - b.decimals);
}

/** 100% and 0% are written so in every report, whatever its decimals. */
function isWhole({ quantity }: Mention): boolean {
  const { units, decimals } = quantity?.value ?? { units: 1n, decimals: 0 };
  return decimals === 0 && (units === 0n || units === 100n);
}

function decimalsOf({ quantity }: Mention): number {
  return quantity?.value.decimals ?? 0;
}
