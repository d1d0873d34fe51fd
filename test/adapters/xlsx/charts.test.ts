import { describe, expect, it } from "@jest/globals";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { ChartChange, Changes } from "../../../src/workbook/port";
import { sheetOf } from "../../contract/sheets";
import { pack, patched, unpack } from "../../support/package-parts";
import { DECORATED_SHEET, decoratedWorkbook } from "./support/decorated-workbook";
import { opened, partsAfter, partsOf, snapshotOf } from "./support/opened";
import { chartPlan } from "../../support/chart-plan";

const CHART = chartPlan(3);
const LONGER = chartPlan(4);
const ROWS = [
  ["指标", "2021年", "2020年"],
  ["受理 & 答复", 21, 18.5],
  ["待填的", "待填", { formula: "1+1", value: 2 }],
  ["合同", 226, 120],
];
const DRAWING = "xl/drawings/drawing1.xml";
const CHART_PART = "xl/charts/chart1.xml";

const change = (parts: Partial<ChartChange>, sheet = "表"): Changes => ({
  charts: [{ sheet, name: parts.after?.name ?? "附图", ...parts }],
});

async function book(...steps: readonly Changes[]): Promise<Uint8Array> {
  const workbook = createXlsx();
  const add = { addSheets: [sheetOf("表", ROWS), sheetOf("又一", ROWS)] };
  for (const changes of [add, ...steps]) {
    expect(await workbook.write(changes)).toMatchObject({ ok: true });
  }
  return workbook.bytes();
}

async function written(bytes: Uint8Array, changes: Changes): Promise<Uint8Array> {
  const workbook = opened(bytes);
  expect(await workbook.write(changes)).toMatchObject({ ok: true });
  return workbook.bytes();
}

/** Part names that differ between two packages. */
function changed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => old.get(name) !== now.get(name),
  );
}

/** Every relationship leads to a part, every part but relationships has a type, and every type a part. */
function expectSoundPackage(bytes: Uint8Array): void {
  const parts = partsOf(bytes);
  const types = parts.get("[Content_Types].xml") ?? "";
  for (const [name, text] of parts) {
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]+$/u, "");
    for (const [, target = ""] of text.matchAll(/Target="([^"]+)"(?! TargetMode)/gu)) {
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      expect([...parts.keys()]).toContain(path);
    }
  }
  const typed = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map(([, name]) => name ?? "");
  for (const name of typed) expect([...parts.keys()]).toContain(name);
  expect(new Set(typed).size).toBe(typed.length);
  const drawn = [...parts.keys()].filter((name) =>
    /^xl\/(?:charts|drawings)\/[^/]+xml$/u.test(name),
  );
  for (const name of drawn) expect(typed).toContain(name);
}

const series = (text: string) =>
  [...text.matchAll(/<c:f>([^<]*)<\/c:f>/gu)].map(([, formula]) => formula);

describe("a chart in an .xlsx file", () => {
  it("is a part of its own, behind a drawing that its sheet shows before its tables", async () => {
    const plan = {
      ...sheetOf("表", ROWS),
      table: { name: "T", firstRow: 1, lastRow: 4, columns: ["指标", "2021年", "2020年"] },
      charts: [CHART],
    };
    const workbook = createXlsx();
    await workbook.write({ addSheets: [plan] });
    const bytes = workbook.bytes();
    expectSoundPackage(bytes);
    expect(partsOf(bytes).get("xl/worksheets/sheet1.xml")).toContain(
      '</headerFooter><drawing r:id="rId2"/><tableParts count="1">',
    );
  });

  it("has bars that begin at 0, between the marks of their axis, of cells that are hidden too", async () => {
    const text = partsOf(await book(change({ after: CHART }))).get(CHART_PART) ?? "";
    expect(text).toContain('<c:plotVisOnly val="0"/>');
    const axis = /<c:valAx>.*<\/c:valAx>/u.exec(text)?.[0];
    expect(axis).toContain('<c:orientation val="minMax"/><c:min val="0"/>');
    expect(axis).toContain('<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>');
  });

  it("refers to its cells and holds what they show, for programs that do not calculate", async () => {
    const text = partsOf(await book(change({ after: LONGER }))).get(CHART_PART) ?? "";
    expect(series(text)).toEqual([
      "'表'!$B$1",
      "'表'!$A$2:$A$4",
      "'表'!$B$2:$B$4",
      "'表'!$C$1",
      "'表'!$A$2:$A$4",
      "'表'!$C$2:$C$4",
    ]);
    expect(text).toContain(
      '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>受理 &amp; 答复</c:v></c:pt>',
    );
    // A text is no number: its point is left out, never 0.
    expect(text).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>21</c:v></c:pt><c:pt idx="2"><c:v>226</c:v></c:pt></c:numCache>',
    );
    expect(text).toContain('<c:pt idx="1"><c:v>2</c:v></c:pt>');
  });

  it("touches its own sheet, parts and lists alone, and is the same bytes every time", async () => {
    const before = await book();
    const after = await written(before, change({ after: CHART }));
    expect(changed(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels",
      CHART_PART,
    ]);
    expect(await written(before, change({ after: CHART }))).toEqual(after);
    expectSoundPackage(after);
  });

  it("goes with everything that it brought", async () => {
    const before = await book();
    const after = await written(await written(before, change({ after: CHART })), change({}));
    expectSoundPackage(after);
    const relationships = "xl/worksheets/_rels/sheet1.xml.rels";
    expect(changed(before, after)).toEqual([relationships]);
    expect(partsOf(after).get(relationships)).not.toContain("<Relationship ");
  });

  it("comes beside what people drew, and their drawing keeps every character", async () => {
    const own = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="7" name="附图"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`;
    const files = patched(unpack(decoratedWorkbook()), DRAWING, () => own);
    const bytes = pack(files);
    const after = await written(bytes, change({ after: CHART }, "决策"));
    const text = partsOf(after).get(DRAWING) ?? "";
    expect(text.startsWith(own.replace("</xdr:wsDr>", "<xdr:oneCellAnchor"))).toBe(true);
    expect(text).toContain('<xdr:cNvPr id="8" name="附图"/>');
    expect(partsOf(after).get("xl/worksheets/sheet1.xml")).toBe(DECORATED_SHEET);
    expect(partsOf(after).has("xl/charts/chart2.xml")).toBe(true);
    const without = await written(after, change({}, "决策"));
    expect(partsOf(without).get(DRAWING)).toBe(own);
    expect(partsOf(without).has("xl/charts/chart2.xml")).toBe(false);
  });

  it("draws other cells with the look, title and place that people gave it", async () => {
    const files = unpack(await book(change({ after: CHART })));
    const look = (text: string) =>
      text
        .replace("2F5597", "FF0000")
        .replace("<a:t>两年对比</a:t>", "<a:t>我的题目</a:t>")
        .replace('<c:gapWidth val="60"/>', '<c:gapWidth val="10"/>');
    const place = (text: string) => text.replace("<xdr:col>7</xdr:col>", "<xdr:col>20</xdr:col>");
    const theirs = pack(patched(patched(files, CHART_PART, look), DRAWING, place));
    const after = await written(theirs, change({ before: CHART, after: LONGER }));
    expect(changed(theirs, after)).toEqual([CHART_PART]);
    const text = partsOf(after).get(CHART_PART) ?? "";
    const withoutData = (part: string) =>
      part.replace(/<c:(tx|cat|val)><c:(?:str|num)Ref>.*?<\/c:\1>/gu, "");
    expect(withoutData(text)).toBe(withoutData(partsOf(theirs).get(CHART_PART) ?? ""));
    expect(series(text)).toEqual(
      series(partsOf(await book(change({ after: LONGER }))).get(CHART_PART) ?? ""),
    );
  });

  it("is written with the prefixes of the program that saved it last", async () => {
    const files = unpack(await book(change({ after: CHART })));
    const plain = (text: string) => text.replace("xmlns:c=", "xmlns=").replace(/<(\/?)c:/gu, "<$1");
    const theirs = pack(patched(files, CHART_PART, plain));
    const after = await written(theirs, change({ before: CHART, after: LONGER }));
    const expected = partsOf(await book(change({ after: LONGER }))).get(CHART_PART) ?? "";
    expect(partsOf(after).get(CHART_PART)).toBe(plain(expected));
  });

  it("keeps without a series that somebody took out of it", async () => {
    const files = unpack(await book(change({ after: CHART })));
    const first = (text: string) => text.replace(/(<\/c:ser>)<c:ser>.*?<\/c:ser>/u, "$1");
    const theirs = pack(patched(files, CHART_PART, first));
    const after = await written(theirs, change({ before: CHART, after: LONGER }));
    expect(series(partsOf(after).get(CHART_PART) ?? "")).toEqual([
      "'表'!$B$1",
      "'表'!$A$2:$A$4",
      "'表'!$B$2:$B$4",
    ]);
    const second = (text: string) => text.replace(/<c:ser>.*?<\/c:ser>/u, "");
    const other = pack(patched(files, CHART_PART, second));
    const kept = await written(other, change({ before: CHART, after: LONGER }));
    expect(series(partsOf(kept).get(CHART_PART) ?? "")).toEqual([
      "'表'!$C$1",
      "'表'!$A$2:$A$4",
      "'表'!$C$2:$C$4",
    ]);
  });

  it("takes its own style and colours along when it goes", async () => {
    const files = unpack(await book(change({ after: CHART })));
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>`;
    const encode = (text: string) => new TextEncoder().encode(text);
    const styled = patched(files, "[Content_Types].xml", (text) =>
      text.replace(
        "</Types>",
        '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
      ),
    );
    const theirs = pack({
      ...styled,
      "xl/charts/_rels/chart1.xml.rels": encode(relations),
      "xl/charts/style1.xml": encode("<style/>"),
    });
    const after = await written(theirs, change({ before: CHART }));
    expectSoundPackage(after);
    expect([...partsOf(after).keys()].filter((name) => name.includes("charts"))).toEqual([]);
  });

  it("speaks the strict dialect in a strict workbook", async () => {
    const files = unpack(await book());
    const strict = Object.keys(files).reduce(
      (parts, name) =>
        /\.(?:xml|rels)$/u.test(name) &&
        /officeDocument|spreadsheetml/u.test(new TextDecoder().decode(parts[name]))
          ? patched(
              parts,
              name,
              (text) =>
                `${text
                  .replaceAll(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main",
                  )
                  .replaceAll(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships",
                  )} `,
            )
          : parts,
      files,
    );
    const after = await written(pack(strict), change({ after: CHART }));
    expect(partsOf(after).get(CHART_PART)).toContain(
      'xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"',
    );
    expect(partsOf(after).get(DRAWING)).toContain(
      'uri="http://purl.oclc.org/ooxml/drawingml/chart"',
    );
    const plans = opened(after).sheetPlans();
    expect(plans.ok && plans.value[0]?.charts).toEqual([CHART]);
  });

  it("does not come beside a drawing that cannot be read, and the sheet reads as before", async () => {
    const broken = pack(patched(unpack(decoratedWorkbook()), DRAWING, () => "<wsDr><a>"));
    const workbook = opened(broken);
    expect((await snapshotOf(workbook)).sheets[0]).not.toHaveProperty("charts");
    expect(await workbook.write(change({ after: CHART }, "决策"))).toEqual({
      ok: false,
      failure: { code: "part-damaged", part: DRAWING },
    });
    expect(workbook.bytes()).toEqual(opened(broken).bytes());
  });

  it.each<[string, (text: string) => string]>([
    ["columns", (text) => text.replace('barDir val="bar"', 'barDir val="col"')],
    [
      "lines beside the bars",
      (text) => text.replace("<c:catAx>", "<c:lineChart></c:lineChart><c:catAx>"),
    ],
    ["stacked", (text) => text.replace('"clustered"', '"stacked"')],
    ["cells of another sheet", (text) => text.replaceAll("'表'!", "又一!")],
    ["cells in several pieces", (text) => text.replace("'表'!$B$2:$B$3", "('表'!$B$2,'表'!$B$3)")],
    ["other columns than those beside", (text) => text.replace("$C$2:$C$3", "$D$2:$D$3")],
  ])("of a kind that no plan can say is told by its name alone: %s", async (_, odd) => {
    const theirs = opened(
      pack(patched(unpack(await book(change({ after: CHART }))), CHART_PART, odd)),
    );
    expect((await snapshotOf(theirs)).sheets[0]?.charts).toEqual(["附图"]);
    const plans = theirs.sheetPlans();
    expect(plans.ok && plans.value[0]).not.toHaveProperty("charts");
  });

  it("anchored to two cells, as Excel saves it, is read where it stands", async () => {
    const excel = (text: string) =>
      text
        .replaceAll("oneCellAnchor", "twoCellAnchor")
        .replace(/<xdr:ext [^>]*>/u, "<xdr:to><xdr:col>12</xdr:col><xdr:row>20</xdr:row></xdr:to>");
    const theirs = pack(patched(unpack(await book(change({ after: CHART }))), DRAWING, excel));
    const plans = opened(theirs).sheetPlans();
    expect(plans.ok && plans.value[0]?.charts?.[0]?.at).toEqual(CHART.at);
    const parts = await partsAfter(theirs, change({ after: LONGER }));
    expect(parts.get(DRAWING)).toBe(partsOf(theirs).get(DRAWING));
  });
});
