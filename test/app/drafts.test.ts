import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkWorkbook } from "../../src/app/check-workbook";
import {
  type Drafts,
  draftValues,
  type DraftUpdate,
  unreadableDrafts,
  withDrafts,
} from "../../src/app/drafts";
import { fillWorkbook } from "../../src/app/fill-workbook";
import type { OpenReport } from "../../src/app/open-report";
import { sampleValues, streetDefinition } from "../support/sample-report";
import { smallSource, smallValues } from "../support/small-source";
import { definitionOf, filledBook, opened, PORTS, type, value } from "./support/reports";

const street = streetDefinition();
const small = definitionOf(smallSource);

const TYPED = [
  "",
  "0",
  "12",
  "12,077件",
  "近300",
  "180余",
  "3.2万",
  "九十八",
  "98%",
  "98.0%",
  "99%以上",
  "1.6",
  "-2",
  "—",
  "未开展",
  "不适用",
  "很多",
  "25-30",
  "12345678901234567890",
  "=1+1",
  " 上门调解。 ",
];

const update: fc.Arbitrary<DraftUpdate> = fc.record(
  {
    typed: fc.constantFrom(...TYPED),
    period: fc.constantFrom("", "全年", "截至11月底", "截止 11 月底", "年末", "随便", "2021年度"),
    note: fc.constantFrom("", " ", "台账", "=1+1"),
  },
  { requiredKeys: [] },
);

function draftsFor(ids: readonly string[]): fc.Arbitrary<Drafts> {
  return fc
    .array(fc.tuple(fc.constantFrom(...ids), update), { maxLength: 12 })
    .map((drafts) => new Map(drafts));
}

/** What filling the drafts in and reading the workbook again gives. */
async function afterFilling(create: (typeof PORTS)[number][1], drafts: Drafts) {
  const workbook = await filledBook(small, smallValues, create());
  const before = await opened(workbook);
  if (drafts.size > 0) {
    value(await fillWorkbook(workbook, before, draftValues(drafts, small)));
  }
  return { before, after: await opened(workbook) };
}

function shownOf(report: OpenReport) {
  const { figures, problems } = report.book;
  return { figures, problems, checked: checkWorkbook(report) };
}

describe("a report with drafts", () => {
  it.each(PORTS)("reads as the workbook %s does once they are filled in", async (_, create) => {
    await fc.assert(
      fc.asyncProperty(draftsFor([...small.figures.keys()]), async (drafts) => {
        const { before, after } = await afterFilling(create, drafts);
        expect(shownOf(withDrafts(before, drafts))).toEqual(shownOf(after));
      }),
      { numRuns: 40 },
    );
  });

  it("reads so in the built-in report too, whichever of its figures are typed", async () => {
    const drafts = draftsFor([...street.figures.keys()]);
    await fc.assert(
      fc.asyncProperty(drafts, async (typed) => {
        const workbook = await filledBook(street, sampleValues("sample-2021"));
        const before = await opened(workbook);
        value(await fillWorkbook(workbook, before, draftValues(typed, street)));
        const after = await opened(workbook);
        expect(shownOf(withDrafts(before, typed)).figures).toEqual(after.book.figures);
      }),
      { numRuns: 6 },
    );
  });

  it("changes nothing of the report that it was made from", async () => {
    const report = await opened(await filledBook(small, smallValues));
    const before = shownOf(report);
    withDrafts(report, new Map([["案件.受理", { typed: "99" }]]));
    expect(shownOf(report)).toEqual(before);
  });

  it("is that report itself where there are none, or none that can be read", async () => {
    const report = await opened(await filledBook(small, smallValues));
    expect(withDrafts(report, new Map())).toBe(report);
    expect(withDrafts(report, new Map([["案件.受理", { typed: "很多" }]]))).toBe(report);
  });

  it("keeps the explanations", async () => {
    const report = await opened(await filledBook(small, smallValues));
    const drafted = withDrafts(report, new Map([["案件.受理", { typed: "12" }]]));
    expect(drafted.explanations).toBe(report.explanations);
  });
});

describe("drafts", () => {
  it("that cannot be read are left out whole and stay drafts", () => {
    const drafts: Drafts = new Map([
      ["案件.受理", { typed: "很多", note: "台账" }],
      ["案件.甲类", { typed: "7" }],
    ]);
    expect([...draftValues(drafts, small).current.keys()]).toEqual(["案件.甲类"]);
    expect(unreadableDrafts(drafts, small)).toEqual(["案件.受理"]);
  });

  it("longer than a cell holds stay drafts, whichever part is too long", () => {
    const long = "长".repeat(32_768);
    const drafts: Drafts = new Map([
      ["案件.做法", { typed: long }],
      ["案件.受理", { note: long }],
      ["案件.甲类", { period: long }],
      ["案件.乙类", { note: long.slice(1) }],
    ]);
    expect(unreadableDrafts(drafts, small)).toEqual(["案件.做法", "案件.受理", "案件.甲类"]);
    expect([...draftValues(drafts, small).current.keys()]).toEqual(["案件.乙类"]);
  });

  it("give period and note as the workbook would have them", () => {
    const drafts: Drafts = new Map([
      ["案件.受理", { period: "2021年度", note: " 台账 " }],
      ["案件.甲类", { period: "截止 11 月底", note: " " }],
    ]);
    expect([...draftValues(drafts, small).current.values()]).toEqual([
      { period: "", note: "台账" },
      { period: "截至11月底", note: "" },
    ]);
  });

  it("for figures that the report does not have are neither values nor unreadable", () => {
    const drafts: Drafts = new Map([["没有.这项", { typed: "很多" }]]);
    expect(draftValues(drafts, small).current.size).toBe(0);
    expect(unreadableDrafts(drafts, small)).toEqual([]);
  });

  it("keep what they do not touch", async () => {
    const workbook = await filledBook(small, smallValues);
    await type(workbook, "案件.受理", "note", "台账");
    const report = withDrafts(
      await opened(workbook),
      new Map([["案件.受理", { period: "截至11月底" }]]),
    );
    expect(report.book.figures.current.get("案件.受理")).toMatchObject({
      entry: { state: "stated", quantity: { value: { units: 12n, decimals: 0 } } },
      period: "截至11月底",
      note: "台账",
    });
  });

  it("over a rate state it, and an empty one gives the formula back", async () => {
    const report = await opened(await filledBook(small, smallValues));
    const stated = withDrafts(report, new Map([["案件.甲类占比", { typed: "58.0%" }]]));
    expect(stated.book.figures.current.get("案件.甲类占比")?.entry).toEqual({
      state: "stated",
      quantity: { value: { units: 580n, decimals: 1 } },
    });
    const again = withDrafts(stated, new Map([["案件.甲类占比", { typed: "" }]]));
    expect(again.book.figures.current.get("案件.甲类占比")?.entry.state).toBe("blank");
    expect(again.book.formulas.filter(({ intact }) => !intact)).toEqual([]);
  });
});
