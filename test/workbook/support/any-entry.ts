import fc from "fast-check";
import type { Definition, Figure } from "../../../src/core/definition/definition";
import { BLANK } from "../../../src/core/model/entry";
import type { Entry } from "../../../src/core/model/entry";
import { definitionOf } from "./sample-definition";

/** A report with a figure of every kind, rates in percent and in points, stated and computed. */
export function roundTripDefinition(decimals: number | undefined): Definition {
  const stated = decimals === undefined ? {} : { decimals };
  const base = { label: "甲", ...stated };
  return definitionOf({
    id: "x",
    version: "1",
    title: "x",
    sections: [
      {
        id: "a",
        heading: "一、甲",
        sheet: "甲",
        figures: [
          { id: "甲.数", label: "甲", unit: "件", kind: "count" },
          { id: "甲.额", ...base, unit: "万元", kind: "amount" },
          { id: "甲.率", ...base, unit: "%", kind: "rate" },
          { id: "甲.算率", ...base, unit: "%", kind: "rate", formula: "RATE(甲.数,甲.额)" },
          { id: "甲.点", ...base, unit: "百分点", kind: "rate" },
          {
            id: "甲.算点",
            ...base,
            unit: "个百分点",
            kind: "rate",
            formula: "POINTS(甲.率,甲.点)",
          },
          { id: "甲.话", label: "甲", unit: "", kind: "text" },
        ],
        paragraphs: [],
      },
    ],
    rules: [],
  });
}

const QUALIFIERS = [
  undefined,
  "over",
  "odd",
  "near",
  "about",
  "around",
  "at-least",
  "not-less",
  "beyond",
] as const;

/** Whatever may be filled in for a figure. */
export function anyEntry(figure: Figure): fc.Arbitrary<Entry> {
  const absent = fc.constantFrom<Entry>({ state: "none" }, { state: "not-applicable" }, BLANK);
  const unreadable = fc.constant<Entry>({ state: "unreadable", text: "=若干" });
  if (figure.kind === "text") {
    const words = fc.constantFrom("领导包案", "12", "=1+1", "近32000");
    return fc.oneof(
      absent,
      words.map((text): Entry => ({ state: "text", text })),
    );
  }
  const places = figure.kind === "count" ? fc.constant(0) : fc.integer({ min: 0, max: 8 });
  const units = fc.oneof(
    fc.bigInt({ min: 0n, max: 100_000n }),
    fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
    fc.bigInt({ min: 10n ** 16n, max: 10n ** 20n }),
    fc.constantFrom(0n, 100n, 980n, 9800n),
  );
  const quantity = fc
    .tuple(units, places, fc.constantFrom(...QUALIFIERS))
    .filter(([value, , qualifier]) => qualifier === undefined || value > 0n)
    .map(([value, decimals, qualifier]) => ({
      value: { units: value, decimals },
      ...(qualifier === undefined ? {} : { qualifier }),
    }));
  return fc.oneof(
    absent,
    unreadable,
    quantity.map((each): Entry => ({ state: "stated", quantity: each })),
  );
}
