import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { figuresFingerprint } from "../../../src/core/compile/figures-fingerprint";
import type { Figures } from "../../../src/core/model/entry";
import { sampleFigures, streetDefinition } from "../../support/sample-report";

const definition = streetDefinition();
const sample = sampleFigures("sample-2021", definition);
const mark = (figures: Figures, of = definition) => figuresFingerprint(of, figures);

describe("the fingerprint of the figures", () => {
  it("is twelve hexadecimal digits in three groups", () => {
    expect(mark(sample)).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/u);
    expect(mark({ current: new Map(), prior: new Map() })).toBe("9ce4-8422-e8d7");
  });

  it("is the same for the same figures, in whatever order they and the definition stand", () => {
    const turned = {
      current: new Map([...sample.current].reverse()),
      prior: new Map([...sample.prior].reverse()),
    };
    const other = { ...definition, figures: new Map([...definition.figures].reverse()) };
    expect(mark(turned, other)).toBe(mark(sample));
  });

  it("does not change with a figure that is blank, nor with where a figure stands", () => {
    const blank = { entry: { state: "blank" } } as const;
    const id = [...definition.figures.keys()].find((each) => !sample.current.has(each)) ?? "";
    expect(mark({ ...sample, current: new Map([...sample.current, [id, blank]]) })).toBe(
      mark(sample),
    );
    const moved = new Map(
      [...sample.current].map(([key, one]) => [
        key,
        { ...one, place: { sheet: "x", address: "A1" } },
      ]),
    );
    expect(mark({ ...sample, current: moved })).toBe(mark(sample));
  });

  it("changes with any figure that changes, and tells last year's from this year's", () => {
    const stated = [...sample.current].flatMap(([id, { entry }]) =>
      entry.state === "stated" ? [[id, entry.quantity] as const] : [],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...stated),
        fc.integer({ min: 1, max: 10 ** 6 }),
        ([id, quantity], by) => {
          const { units, decimals } = quantity.value;
          const other = { ...quantity, value: { units: units + BigInt(by), decimals } };
          const current = new Map(sample.current).set(id, {
            entry: { state: "stated", quantity: other },
          });
          expect(mark({ ...sample, current })).not.toBe(mark(sample));
        },
      ),
    );
    expect(mark({ current: sample.prior, prior: sample.current })).not.toBe(mark(sample));
  });

  it("tells 0, 未开展, 不适用 and a blank apart", () => {
    const entries = [
      { state: "stated", quantity: { value: { units: 0n, decimals: 0 } } },
      { state: "none" },
      { state: "not-applicable" },
      { state: "blank" },
    ] as const;
    const [id = ""] = definition.figures.keys();
    const marks = entries.map((entry) =>
      mark({ current: new Map([[id, { entry }]]), prior: new Map() }),
    );
    expect(new Set(marks).size).toBe(4);
  });
});
