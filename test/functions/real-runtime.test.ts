import { beforeAll, describe, expect, it } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { FUNCTION_IDS } from "../../src/functions/function-id";
import { FUNCTION_TEXTS } from "../../src/functions/metadata";
import { createFunctionsRuntime, type FunctionsRuntime } from "../support/office/functions-runtime";
import { functionsBundle } from "./support/bundle";
import { asText, parsedCall, shows } from "./support/call";

let code = "";
let runtime: FunctionsRuntime;

beforeAll(async () => {
  code = await functionsBundle();
  runtime = createFunctionsRuntime();
  runtime.load(code);
});

/** Excel hands a range parameter over as rows, and repeated ones together. */
function asExcelGives(
  id: keyof typeof FUNCTION_TEXTS,
  given: readonly unknown[],
): readonly unknown[] {
  const asRows = (value: unknown): unknown => (Array.isArray(value) ? value : [[value]]);
  const { parameters } = FUNCTION_TEXTS[id];
  return parameters.map(({ takes, repeating }, at) => {
    if (repeating === true) return given.slice(at).map(asRows);
    return takes === "range" ? asRows(given[at] ?? null) : (given[at] ?? null);
  });
}

describe("the bundle of custom functions", () => {
  it("stays under 15 KB packed", () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(15 * 1024);
  });

  it("asks for no document, window, workbook or network, and evaluates no text", () => {
    expect(code).not.toMatch(
      /\b(?:document|window|Office|Excel|fetch|XMLHttpRequest|importScripts)\b/,
    );
    expect(code).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(/);
    expect(code).not.toMatch(/https?:\/\//);
  });
});

describe("in Microsoft's own runtime", () => {
  it("exactly the functions of the metadata are associated", () => {
    expect([...runtime.names].sort()).toEqual([...FUNCTION_IDS].sort());
  });

  it.each([...FUNCTION_IDS])("%s shows what its example says", async (id) => {
    const { call, shows: shown } = FUNCTION_TEXTS[id].example;
    const result = await runtime.call(id, ...asExcelGives(id, parsedCall(call)[1]));
    expect(result.ok && asText(result.value)).toBe(shown);
  });

  it.each([
    ["RATE", ["很多", 58]],
    ["RATETEXT", [57, 58, "两"]],
    ["CHANGE", ["很多", 3]],
    ["CHANGETEXT", [1, 2, 1, "取整"]],
    ["POINTS", ["很高", 0.9]],
    ["GAP", [21, "甲"]],
    ["RATECHECK", ["较高", 57, 58]],
    ["COUNTS", ["较高", 58]],
    ["NUMBER", ["很多"]],
    ["PHRASE", [57, "件", "大概齐"]],
    ["CHINESE", ["几十"]],
    ["SENTENCE", ["{", ["甲"], [1]]],
  ] as const)(
    "%s refuses bad arguments with #VALUE! and its Chinese sentence",
    async (id, given) => {
      const result = await runtime.call(id, ...asExcelGives(id, given));
      expect(result).toEqual({
        ok: false,
        error: "#VALUE!",
        message: shows(id, ...given),
      });
      expect(!result.ok && result.message).toMatch(/\p{Script=Han}.*。$/u);
    },
  );

  it("says #N/A where no numerator fits", async () => {
    expect(await runtime.call("COUNTS", "50%", [[3]])).toMatchObject({ ok: false, error: "#N/A" });
    expect(await runtime.call("COUNTS", null, [[3]])).toMatchObject({ ok: false, error: "#N/A" });
  });

  it("blank cells are blank, whether the host says null or an empty text", async () => {
    for (const blank of [null, ""]) {
      expect(await runtime.call("RATE", [[blank]], [[58]], null, null)).toEqual({
        ok: true,
        value: "",
      });
    }
  });

  it("1,000 calls at once all come back with what each function gives", async () => {
    const calls = Array.from({ length: 1000 }, (_, at) => [at, 1 + ((at * 7919) % 997)] as const);
    const results = await Promise.all(
      calls.map(([n, m]) => runtime.call("RATE", [[n]], [[m]], 2, null)),
    );
    expect(results).toEqual(calls.map(([n, m]) => ({ ok: true, value: shows("RATE", n, m, 2) })));
  });
});
