import { describe, expect, it } from "@jest/globals";
import { explainFailure } from "../../../src/core/messages/explain-failure";
import { explainValuesMistake } from "../../../src/core/messages/explain-values-mistake";
import type { Language } from "../../../src/core/messages/language";
import type { Failure } from "../../../src/core/model/failure";
import { FAILURES } from "../../support/failures";
import type { ValuesMistake } from "../../../src/core/model/values-mistake";

const MISTAKES: Readonly<Record<ValuesMistake["code"], true>> = {
  "not-an-object": true,
  "unknown-figure": true,
  "derived-figure": true,
  "not-a-value": true,
  "not-text": true,
  "inexact-number": true,
  "too-long": true,
  "unknown-key": true,
};

/** Every name and number that a failure carries; places by their address, a cause by its own names. */
function namesIn(details: unknown): readonly string[] {
  if (typeof details === "string" || typeof details === "number") return [String(details)];
  if (typeof details !== "object" || details === null) return [];
  return Object.entries(details)
    .filter(([key]) => key !== "code")
    .flatMap(([, value]) => namesIn(value));
}

describe("a damaged definition", () => {
  it.each([
    ["missing-piece", "缺了几段", "pieces"],
    ["length", "长度不符", "another length"],
    ["json", "不是完整的 JSON", "no complete JSON"],
    ["$.sections missing", "$.sections missing", "$.sections missing"],
  ])("%s is told in words", (detail, chinese, english) => {
    const failure: Failure = { code: "definition-garbled", detail };
    expect(explainFailure(failure, "2021.xlsx", "zh-CN")).toContain(chinese);
    expect(explainFailure(failure, "2021.xlsx", "en")).toContain(english);
  });
});

describe.each<[Language, RegExp, RegExp]>([
  ["zh-CN", /^2021\.xlsx：[^：].*。$/su, /[一-龥]/u],
  ["en", /^2021\.xlsx: \S.*\.$/su, /[a-z]/u],
])("what was refused, in %s", (language, shape, script) => {
  const sentences = Object.values(FAILURES).map((failure) =>
    explainFailure(failure, "2021.xlsx", language),
  );

  it("has a sentence of its own for every code, after the file's name", () => {
    for (const sentence of sentences) expect(sentence).toMatch(shape);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("names what the failure carries", () => {
    for (const [at, failure] of Object.values(FAILURES).entries()) {
      const { code, ...details } = failure;
      for (const detail of namesIn(details)) {
        expect([code, sentences[at]]).toEqual([code, expect.stringContaining(detail)]);
      }
    }
  });

  it("has a line of its own for every mistake of a values file, after its key", () => {
    const lines = Object.keys(MISTAKES).map((code) =>
      explainValuesMistake({ code, path: "信访.转办", found: "[1]" } as ValuesMistake, language),
    );
    for (const line of lines) expect(line).toMatch(/^信访\.转办: .*[.。]$/su);
    for (const line of lines) expect(line.replace("信访.转办", "")).toMatch(script);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
