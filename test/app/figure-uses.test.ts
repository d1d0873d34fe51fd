import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compileWorkbook, type CompiledReport } from "../../src/app/compile-workbook";
import { type Drafts, withDrafts } from "../../src/app/drafts";
import { carriersOf, sentencesWith } from "../../src/app/figure-uses";
import type { OpenReport } from "../../src/app/open-report";
import { staleSentences } from "../../src/app/staleness";
import { sampleValues, streetDefinition } from "../support/sample-report";
import { formReport } from "./support/form-report";
import { filledBook, opened } from "./support/reports";

const VALUES = { "案件.受理": 12, "案件.甲类": 6, "案件.乙类": 6, "负责人.会议": 3 };
const OPTIONS = { language: "zh-CN" } as const;

const compiled = (report: OpenReport) => compileWorkbook(report, OPTIONS);

describe("the sentences with a figure", () => {
  it("are those that print it, and those of rates that nobody stated over it, once each", async () => {
    const report = await opened(await filledBook(formReport, VALUES));
    const { document } = compiled(report);
    expect(sentencesWith("案件.受理", report, document)).toEqual([
      { section: "cases", paragraph: "p" },
      { section: "duty", paragraph: "p" },
    ]);
    expect(sentencesWith("案件.甲类", report, document)).toEqual([
      { section: "cases", paragraph: "p" },
    ]);
    expect(sentencesWith("案件.乙类", report, document)).toEqual([]);
  });

  it("are not those of a rate that somebody stated: it does not change with its figures", async () => {
    const values = { ...VALUES, "案件.占比": "50%" };
    const report = await opened(await filledBook(formReport, values));
    expect(sentencesWith("案件.甲类", report, compiled(report).document)).toEqual([]);
  });
});

describe("one figure of the sample changed after compiling", () => {
  const definition = streetDefinition();

  /** Counts that somebody stated and that a sentence prints or a computed figure rests on. */
  async function stage() {
    const values = { ...sampleValues("sample-2021"), "信访.办结率": null, "调解.成功率": null };
    const report = await opened(await filledBook(definition, values));
    const counts = [...report.book.figures.current].flatMap(([id, { entry }]) =>
      definition.figures.get(id)?.kind === "count" && entry.state === "stated" ? [id] : [],
    );
    return { report, before: compiled(report), counts };
  }

  it("makes exactly the sentences stale that carry it or a rate derived from it, with the old value and the new", async () => {
    const { report, before, counts } = await stage();
    expect(counts.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(
        fc.constantFrom(...counts),
        fc.integer({ min: 600_000, max: 900_000 }),
        (figure, number) => {
          const typed: Drafts = new Map([[figure, { typed: number.toString(), qualifier: "" }]]);
          const changed = withDrafts(report, typed);
          const after = compiled(changed);
          const stale = staleSentences(before, after);
          expect(stale.map(({ section, paragraph }) => ({ section, paragraph }))).toEqual(
            sentencesWith(figure, changed, after.document),
          );
          const carriers = carriersOf(figure, changed);
          for (const told of stale.flatMap(({ figures }) => figures)) {
            expect(carriers.has(told.figure)).toBe(true);
            expect([told.before, told.now]).toEqual([
              printed(before, told.figure),
              printed(after, told.figure),
            ]);
            expect(told.before).not.toBe(told.now);
          }
          const itself = stale
            .flatMap(({ figures }) => figures)
            .filter((one) => one.figure === figure);
          for (const { now } of itself) expect(now).toContain(number.toString());
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** What a report prints for a figure, the first time that it does. */
function printed({ document }: CompiledReport, figure: string): string {
  const parts = document.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.parts),
  );
  return parts.find((part) => part.kind !== "text" && part.figure === figure)?.text ?? "";
}
