import { describe, expect, it } from "@jest/globals";
import { formulaCycles } from "../../../src/core/definition/formula-cycles";

function cyclesOf(needs: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(needs).map(
    ([figure, named]) => [figure, Array.from(named)] as const,
  );
  return formulaCycles(new Map(entries)).map((cycle) => cycle.join(""));
}

describe("formulaCycles", () => {
  it("finds none where every formula ends in asked figures", () => {
    expect(cyclesOf({ a: "bc", b: "c", c: "x", d: "abc" })).toEqual([]);
  });

  it("finds a figure that is computed from itself", () => {
    expect(cyclesOf({ a: "xa" })).toEqual(["a"]);
  });

  it("names a circle once, from the figure that is asked first", () => {
    expect(cyclesOf({ z: "c", a: "b", b: "xc", c: "a" })).toEqual(["abc"]);
  });

  it("finds circles that do not touch, and those that share a figure", () => {
    expect(cyclesOf({ a: "b", b: "a", c: "d", d: "c" })).toEqual(["ab", "cd"]);
    expect(cyclesOf({ a: "bc", b: "a", c: "a" })).toEqual(["ab", "ac"]);
  });

  it("follows a chain longer than any stack", () => {
    const chain = Array.from({ length: 3000 }, (_, at) => [`n${at}`, [`n${at + 1}`]] as const);
    expect(formulaCycles(new Map(chain))).toEqual([]);
    expect(formulaCycles(new Map([...chain, ["n3000", ["n0"]]]))[0]).toHaveLength(3001);
  });
});
