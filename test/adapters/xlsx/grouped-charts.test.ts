import { describe, expect, it } from "@jest/globals";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { Changes } from "../../../src/workbook/port";
import type { ChartPlan } from "../../../src/workbook/sheet-plan";
import { sheetOf } from "../../contract/sheets";
import { pack, patched, unpack } from "../../support/package-parts";
import { opened, partsOf, snapshotOf } from "./support/opened";
import { chartPlan } from "../../support/chart-plan";

const CHART = chartPlan(3);
const LONGER = chartPlan(4);
const ROWS = [
  ["指标", "2021年", "2020年"],
  ["受理", 21, 18],
  ["办结", 20, 18],
  ["合同", 226, 120],
];
const DRAWING = "xl/drawings/drawing1.xml";
const CHART_PART = "xl/charts/chart1.xml";

const put = (after: ChartPlan): Changes => ({
  charts: [{ sheet: "表", name: after.name, after }],
});
const AWAY: Changes = { charts: [{ sheet: "表", name: "附图" }] };

async function book(...steps: readonly Changes[]): Promise<Uint8Array> {
  const workbook = createXlsx();
  for (const changes of [{ addSheets: [sheetOf("表", ROWS)] }, ...steps]) {
    expect(await workbook.write(changes)).toMatchObject({ ok: true });
  }
  return workbook.bytes();
}

async function written(bytes: Uint8Array, changes: Changes): Promise<Uint8Array> {
  const workbook = opened(bytes);
  expect(await workbook.write(changes)).toMatchObject({ ok: true });
  return workbook.bytes();
}

describe("a chart in a group of an .xlsx file", () => {
  it("that people grouped with a shape draws other cells there, and goes without the shape", async () => {
    const shape = '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="文本框"/></xdr:nvSpPr></xdr:sp>';
    const grouped = (text: string) =>
      text
        .replace("<xdr:graphicFrame", `<xdr:grpSp>${shape}<xdr:graphicFrame`)
        .replace("</xdr:graphicFrame>", "</xdr:graphicFrame></xdr:grpSp>");
    const files = unpack(await book(put(CHART)));
    const theirs = pack(patched(files, DRAWING, grouped));
    const longer = await written(theirs, put(LONGER));
    expect(partsOf(longer).get(DRAWING)).toBe(partsOf(theirs).get(DRAWING));
    expect(partsOf(longer).get(CHART_PART)).toContain("$A$2:$A$4");
    const without = await written(theirs, AWAY);
    const text = partsOf(without).get(DRAWING) ?? "";
    expect(text).toContain(`<xdr:grpSp>${shape}</xdr:grpSp>`);
    expect([...partsOf(without).keys()].filter((name) => name.includes("charts"))).toEqual([]);
  });

  it("is found among several in one group", async () => {
    const other = { ...CHART, name: "另一图" };
    const files = unpack(await book(put(CHART), put(other)));
    const grouped = (text: string) => {
      const frames = text.match(/<xdr:graphicFrame.*?<\/xdr:graphicFrame>/gu) ?? [];
      const [first = "", second = ""] = frames;
      return text
        .replace(/<xdr:oneCellAnchor(?:(?!<xdr:oneCellAnchor).)*另一图.*<\/xdr:oneCellAnchor>/u, "")
        .replace(first, `<xdr:grpSp>${first}${second}</xdr:grpSp>`);
    };
    const theirs = pack(patched(files, DRAWING, grouped));
    const names = (await snapshotOf(opened(theirs))).sheets[0]?.charts;
    expect(names).toEqual(["附图", "另一图"]);
    const without = await written(theirs, AWAY);
    expect((await snapshotOf(opened(without))).sheets[0]?.charts).toEqual(["另一图"]);
  });
});
