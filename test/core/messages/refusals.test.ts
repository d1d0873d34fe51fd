import { describe, expect, it } from "@jest/globals";
import { explainFailure } from "../../../src/core/messages/explain-failure";
import { explainValuesMistake } from "../../../src/core/messages/explain-values-mistake";
import type { Language } from "../../../src/core/messages/language";
import type { Failure } from "../../../src/core/model/failure";
import type { ValuesMistake } from "../../../src/core/model/values-mistake";

/** One failure for every code; the compiler refuses a code without one. */
const FAILURES: { readonly [Code in Failure["code"]]: Extract<Failure, { code: Code }> } = {
  "sheet-missing": { code: "sheet-missing", sheet: "甲表" },
  "sheet-exists": { code: "sheet-exists", sheet: "甲表" },
  "text-too-long": { code: "text-too-long", sheet: "甲表", address: "D4" },
  "not-a-zip": { code: "not-a-zip" },
  "old-xls": { code: "old-xls" },
  encrypted: { code: "encrypted" },
  truncated: { code: "truncated" },
  "part-damaged": { code: "part-damaged", part: "xl/styles.xml" },
  "part-too-large": { code: "part-too-large", part: "xl/styles.xml", limitMegabytes: 128 },
  "part-too-dense": { code: "part-too-dense", part: "xl/styles.xml", limitRatio: 100 },
  "too-many-parts": { code: "too-many-parts", limit: 10_000 },
  "not-a-workbook": { code: "not-a-workbook", found: "docx" },
  "xml-broken": { code: "xml-broken", part: "xl/styles.xml", offset: 77 },
  "xml-doctype": { code: "xml-doctype", part: "xl/styles.xml" },
  "cell-editing": { code: "cell-editing" },
  "sheet-protected": { code: "sheet-protected", sheet: "甲表" },
  "book-read-only": { code: "book-read-only" },
  "book-protected": { code: "book-protected" },
  "host-busy": { code: "host-busy" },
  "host-lost": { code: "host-lost" },
  "api-missing": { code: "api-missing", api: "ExcelApi 1.4" },
  "payload-too-large": { code: "payload-too-large" },
  "host-refused": { code: "host-refused", detail: "GeneralException" },
  "partly-written": {
    code: "partly-written",
    cellsWritten: 3,
    cellsPlanned: 12,
    cause: { code: "host-lost" },
    restorable: true,
  },
  "not-kept": {
    code: "not-kept",
    cells: [{ sheet: "甲表", address: "D4" }],
    restorable: true,
  },
  "nothing-to-restore": { code: "nothing-to-restore" },
  "changed-since": { code: "changed-since", cells: [{ sheet: "甲表", address: "D4" }] },
  "file-missing": { code: "file-missing" },
  "is-a-directory": { code: "is-a-directory" },
  "no-permission": { code: "no-permission" },
  "write-protected": { code: "write-protected" },
  "open-elsewhere": { code: "open-elsewhere" },
  "changed-meanwhile": { code: "changed-meanwhile" },
  "disk-full": { code: "disk-full" },
  "already-there": { code: "already-there" },
  "folder-missing": { code: "folder-missing" },
  system: { code: "system", detail: "EIO" },
  "no-definition": { code: "no-definition" },
  "definition-garbled": { code: "definition-garbled", detail: "$.sections" },
  "newer-format": { code: "newer-format", found: "2" },
  "figures-lost": { code: "figures-lost", labels: ["甲", "乙"] },
  "finding-gone": { code: "finding-gone" },
  "finding-hard": { code: "finding-hard" },
};

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
