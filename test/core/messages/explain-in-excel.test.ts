import { describe, expect, it } from "@jest/globals";
import { explainInExcel } from "../../../src/core/messages/explain-in-excel";
import { languageOf } from "../../../src/core/messages/language";
import type { ContentFailure, Failure, HostFailure } from "../../../src/core/model/failure";

/** One of every kind that a workbook in Excel can end in; the compiler asks for each code. */
const HOST: { readonly [Code in HostFailure["code"]]: Extract<HostFailure, { code: Code }> } = {
  "cell-editing": { code: "cell-editing" },
  "sheet-protected": { code: "sheet-protected", sheet: "汇总" },
  "book-read-only": { code: "book-read-only" },
  "book-protected": { code: "book-protected" },
  "host-busy": { code: "host-busy" },
  "host-lost": { code: "host-lost" },
  "api-missing": { code: "api-missing", api: "ExcelApi 1.4" },
  "payload-too-large": { code: "payload-too-large" },
  "host-refused": { code: "host-refused", detail: "GeneralException" },
  "partly-written": {
    code: "partly-written",
    cellsWritten: 1,
    cellsPlanned: 2,
    cause: { code: "host-busy" },
    restorable: true,
  },
  "not-kept": { code: "not-kept", cells: [{ sheet: "汇总", address: "A1" }], restorable: true },
  "nothing-to-restore": { code: "nothing-to-restore" },
  "changed-since": { code: "changed-since", cells: [{ sheet: "汇总", address: "A1" }] },
};

const CONTENT: {
  readonly [Code in ContentFailure["code"]]: Extract<ContentFailure, { code: Code }>;
} = {
  "no-definition": { code: "no-definition" },
  "definition-garbled": { code: "definition-garbled", detail: "json" },
  "newer-format": { code: "newer-format", found: "9" },
  "figures-lost": { code: "figures-lost", labels: ["受理"] },
  "finding-gone": { code: "finding-gone" },
  "finding-hard": { code: "finding-hard" },
  "finding-not-waivable": { code: "finding-not-waivable" },
  "waiver-unsigned": { code: "waiver-unsigned" },
  "explanation-short": { code: "explanation-short" },
  "explanation-stock": { code: "explanation-stock" },
  "explanation-gap": { code: "explanation-gap" },
  "explanation-repeated": { code: "explanation-repeated" },
  "mend-unsafe": { code: "mend-unsafe" },
};

const FAILURES: readonly Failure[] = [...Object.values(HOST), ...Object.values(CONTENT)];

describe("a failure as pane and ribbon say it", () => {
  it.each(FAILURES.map((failure) => [failure.code, failure] as const))(
    "%s is a whole sentence in both languages, without a word of a command line",
    (_, failure) => {
      expect(explainInExcel(failure, "zh-CN")).toMatch(/^[^a-z].*。$/);
      expect(explainInExcel(failure, "en")).toMatch(/^[^a-z].*\.$/);
      for (const language of ["zh-CN", "en"] as const)
        expect(explainInExcel(failure, language)).not.toMatch(/fazhi|--|command line|命令行/);
    },
  );
});

describe("the language that is spoken", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["ZH", "zh-CN"],
    [undefined, "zh-CN"],
    ["en-US", "en"],
    ["de-DE", "en"],
  ])("to a program shown in %s is %s", (display, language) => {
    expect(languageOf(display)).toBe(language);
  });
});
