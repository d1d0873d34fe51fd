import { describe, expect, it } from "@jest/globals";
import { piecesOf } from "../../../src/workbook/convert/custom-call";
import { plainCall } from "../../../src/workbook/convert/plain-call";
import { ONE_CELL_OPERANDS } from "../../../src/workbook/convert/spilled-call";
import { FUNCTION_TEXTS } from "../../../src/functions/metadata";
import { indexSnapshot } from "../../../src/workbook/snapshot-index";
import { bookWith, formula, type Rows, snapshotOf } from "../../support/formula-book";

/** A1 57, B1 58, C1 blank, D1 text, E1 "" by a formula, F1 an error's stand-in; A2:A4 numbers, B2 a number as text. */
const ROWS: Rows = [
  [57, 58, null, "近90", formula('IF(A1>0,"",1)', ""), true],
  [10, "12", 4],
  [20],
  [30],
];

async function plainOf(text: string): Promise<string | undefined> {
  const index = indexSnapshot(await snapshotOf(await bookWith(ROWS)));
  const [piece] = piecesOf(text);
  if (piece === undefined || typeof piece === "string") throw new Error(`no call in ${text}`);
  return plainCall(piece, { sheet: "表", index });
}

describe("a custom function in ordinary worksheet functions", () => {
  it.each([
    ["RATE(A1,B1)", 'IF(COUNT(A1,B1)<2,"",IF(B1=0,"—",ROUND(ROUND(A1*1000/B1,7),0)/1000))'],
    [
      "RATE(A2:A4,B1,0)",
      'IF(OR(COUNT(A2:A4)=0,COUNT(B1)=0),"",IF(B1=0,"—",ROUND(ROUND(SUM(A2:A4)*100/B1,7),0)/100))',
    ],
    ['RATE(57,58,1,"截位")', "TRUNC(ROUND(57*1000/58,7))/1000"],
    ["RATE(57,0)", 'IF(0=0,"—",ROUND(ROUND(57*1000/0,7),0)/1000)'],
    ["RATE(A1+A2,C1)", 'IF(COUNT(C1)=0,"",IF(C1=0,"—",ROUND(ROUND((A1+A2)*1000/C1,7),0)/1000))'],
    [
      "RATETEXT(A1,B1,2)",
      'IF(COUNT(A1,B1)<2,"",IF(B1=0,"—",TEXT(ROUND(ROUND(A1*10000/B1,7),0)/10000,"0.00%")))',
    ],
    ["CHANGE(A1,B1,0)", 'IF(COUNT(A1,B1)<2,"",IF(B1=0,"—",ROUND(ROUND((A1-B1)*100/B1,7),0)/100))'],
    [
      "CHANGETEXT(28,25)",
      expect.stringMatching(/^IF\(28=25,"持平",IF\(.*"基本持平".*"0\.0%"\)\)\)$/),
    ],
    ["POINTS(A1,B1)", 'IF(COUNT(A1,B1)<2,"",ROUND(ROUND((A1-B1)*100,10),2))'],
    ["GAP(A1,A2:A4)", 'IF(OR(COUNT(A1)=0,COUNT(A2:A4)=0),"",ROUND(A1-SUM(A2:A4),10))'],
    ["GAP(21,10,4)", "ROUND(21-SUM(10,4),10)"],
    ['PHRASE(A1,"件")', 'IF(COUNT(A1)=0,"",A1&"件")'],
    ['PHRASE(A1,"张","近")', 'IF(COUNT(A1)=0,"","近"&A1&"张")'],
    ['PHRASE(180,"人","余")', '180&"余人"'],
    ['PHRASE(A1,"""人""","左右")', 'IF(COUNT(A1)=0,"",A1&"""人""左右")'],
    ["RATE(E1,B1)", 'IF(COUNT(E1,B1)<2,"",IF(B1=0,"—",ROUND(ROUND(E1*1000/B1,7),0)/1000))'],
  ])("FAZHI.%s", async (call, plain) => {
    expect(await plainOf(`FAZHI.${call}`)).toEqual(plain);
  });

  it.each([
    "RATE(D1,B1)",
    "RATE(B2,B1)",
    "RATE(F1,B1)",
    "RATE(A1:D1,B1)",
    "RATE(A1,B1,C1)",
    "RATE(A1,B1,9)",
    'RATE(A1,B1,1,"取整")',
    'RATE("近90",B1)',
    "RATE(另表!A1,B1)",
    "RATE(没有的名称,B1)",
    "RATE([别的.xlsx]表!A1,B1)",
    'RATE(IF(A1>0,A1,""),B1)',
    "RATE(A1:A3*2,B1)",
    "RATE(FAZHI.GAP(A1,A2),B1)",
    "POINTS(A2:A4,B1)",
    'POINTS("98%",B1)',
    'PHRASE(A1,"%")',
    'PHRASE(A1,"")',
    'PHRASE(A1,"次","未开展")',
    'PHRASE(A1,"次","大概齐")',
    "PHRASE(A1,C1)",
    "GAP(A1,D1)",
    "GAP(A1)",
    'RATECHECK("98%",A1,B1)',
    'COUNTS("98%",B1)',
    "NUMBER(D1)",
    "CHINESE(A1)",
    "UNHEARD(A1)",
  ])("has none for FAZHI.%s", async (call) => {
    expect(await plainOf(`FAZHI.${call}`)).toBeUndefined();
  });

  it("counts as one-cell operands those that the metadata gives as cells", () => {
    for (const [id, { parameters }] of Object.entries(FUNCTION_TEXTS)) {
      const cells = parameters.flatMap(({ takes }, at) => (takes === "cell" ? [at] : []));
      expect([id, ONE_CELL_OPERANDS.get(id)]).toEqual([id, cells]);
    }
    expect(ONE_CELL_OPERANDS.size).toBe(Object.keys(FUNCTION_TEXTS).length);
  });
});

describe("a formula's custom calls", () => {
  const names = (text: string) =>
    piecesOf(text)
      .map((piece) => (typeof piece === "string" ? piece : `<${piece.name}>`))
      .join("");

  it.each([
    ['IF(A1>0,FAZHI.RATE(A1,B1),"FAZHI.RATE(")', 'IF(A1>0,<RATE>,"FAZHI.RATE(")'],
    ["fazhi.rate(A1,B1)*2", "<RATE>*2"],
    ["_xldudf_FAZHI_RATE(A1,B1)", "<RATE>"],
    ["_xlfn._xldudf_FAZHI_GAP(A1,(B1,C1))+1", "<GAP>+1"],
    ["FAZHI.RATE(SUM(A1:A2),{1,2})&FAZHI.CHINESE(1)", "<RATE>&<CHINESE>"],
    ["MYFAZHI.RATE(A1)", "MYFAZHI.RATE(A1)"],
  ])("are found in %s", (text, found) => {
    expect(names(text)).toBe(found);
  });
});
