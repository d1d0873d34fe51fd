import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inspectJson } from "../../src/cli/inspect-json";

describe("reading through a JSON text", () => {
  it("finds a key that its object has already, however it is spelt, and nothing in other objects", () => {
    const text = `{"a": {"b": 1, "\\u0062": {"b": 2}},
      "list": [{"b": "}\\""}, {"c": 1,
      "c": 2}], "a ": 3, "a": [] }`;
    expect(inspectJson(text).repeated).toEqual([
      { path: ["a", "b"], line: 1, firstLine: 1 },
      { path: ["list", "1", "c"], line: 3, firstLine: 2 },
      { path: ["a"], line: 3, firstLine: 1 },
    ]);
  });

  it("gives every number as it is written, with the way to it", () => {
    const text = `{"a": -1.50, "b": [1e5, "2", {"c": 3}, true, [4]], "5": null}`;
    expect(inspectJson(text).numbers).toEqual([
      { path: ["a"], written: "-1.50" },
      { path: ["b", "0"], written: "1e5" },
      { path: ["b", "2", "c"], written: "3" },
      { path: ["b", "4", "0"], written: "4" },
    ]);
    expect(inspectJson(" 7 ").numbers).toEqual([{ path: [], written: "7" }]);
  });

  it("finds all numbers and no repeated key in whatever JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const { repeated, numbers } = inspectJson(JSON.stringify(value, null, indent));
        const seen: unknown[] = [];
        JSON.parse(JSON.stringify(value), (_, inner: unknown) => {
          if (typeof inner === "number") seen.push(inner);
          return inner;
        });
        expect(repeated).toEqual([]);
        expect(numbers.map(({ written }) => Number(written)).sort()).toEqual(seen.sort());
        for (const { path, written } of numbers) expect(at(value, path)).toBe(Number(written) || 0);
      }),
      { numRuns: 500 },
    );
  });

  it("goes as deep and as long as the parser does", () => {
    const deep = `${"[".repeat(5000)}1${"]".repeat(5000)}`;
    expect(inspectJson(deep).numbers[0]?.path).toHaveLength(5000);
    const long = JSON.stringify({ note: '\\"字'.repeat(300_000), a: 1 });
    expect(inspectJson(long).numbers).toEqual([{ path: ["a"], written: "1" }]);
  });
});

function at(value: unknown, path: readonly string[]): unknown {
  const found = path.reduce<unknown>(
    (inner, step) => Object.getOwnPropertyDescriptor(inner, step)?.value as unknown,
    value,
  );
  return found === 0 ? 0 : found;
}
