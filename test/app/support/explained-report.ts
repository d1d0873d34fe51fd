import { checkWorkbook } from "../../../src/app/check-workbook";
import { explainFindings, type Signed } from "../../../src/app/explanations";
import type { OpenReport } from "../../../src/app/open-report";
import type { Check } from "../../../src/core/model/check";
import type { Changes, Workbook } from "../../../src/workbook/port";
import { definitionOf, filledBook, opened, value } from "./reports";

/** The sheet of explanations. */
export const SHEET = "检查说明";
export const TEXT = "受理数按办结时间统计，甲类含上年结转 2 件。";

/** A report with rules of every severity, a derived total, a rate and last year's figures. */
export const explainedSource = {
  id: "x",
  version: "1",
  title: "小报告",
  sections: [
    {
      id: "s",
      heading: "（一）案件",
      sheet: "案件",
      figures: [
        { id: "受理", label: "受理数", unit: "件", kind: "count" },
        { id: "甲类", label: "甲类数", unit: "件", kind: "count" },
        { id: "乙类", label: "乙类数", unit: "件", kind: "count" },
        {
          id: "合计",
          label: "合计",
          unit: "件",
          kind: "count",
          derived: true,
          formula: "甲类+乙类",
        },
        { id: "做法", label: "做法", unit: "", kind: "text" },
        { id: "打算", label: "打算", unit: "", kind: "text" },
        { id: "率", label: "比率", unit: "%", kind: "rate", formula: "RATE(甲类,受理)" },
      ],
      paragraphs: [{ id: "p", text: "受理{受理}，甲类{甲类}，乙类{乙类}，占{率}。" }],
    },
  ],
  rules: [
    { id: "Q", formula: "甲类<=受理", severity: "query" },
    { id: "T", formula: "合计<=受理", severity: "query" },
    { id: "P", formula: "受理>=PRIOR(受理)", severity: "query" },
    { id: "H", formula: "乙类<=受理", severity: "hard" },
    { id: "L", formula: 'OR(做法="",打算="")', severity: "query" },
    { id: "I", formula: "乙类<=甲类", severity: "hint" },
  ],
};

const definition = definitionOf(explainedSource);

/** 甲类 is above 受理, so Q and T are broken. */
export const VALUES = { 受理: 5, 甲类: 7, 乙类: 1 };

export async function book(values: object = VALUES, workbook?: Workbook): Promise<Workbook> {
  return filledBook(definition, values, workbook);
}

export async function explained(
  workbook: Workbook,
  rule = "Q",
  text = TEXT,
  signed?: Signed,
): Promise<OpenReport> {
  value(await explainFindings(workbook, await opened(workbook), [rule], text, signed));
  return opened(workbook);
}

export function checkOf(report: OpenReport, rule = "Q"): Check {
  const found = checkWorkbook(report).checks.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`no check ${rule}`);
  return found;
}

/** Writes cells straight onto the sheet of explanations, as a hand in it would. */
export async function overwrite(
  workbook: Workbook,
  row: number,
  column: number,
  typed: string | null,
) {
  value(await workbook.write({ cells: [{ sheet: SHEET, row, column, value: typed }] }));
}

/** The workbook with everything that is written to it. */
export function recorded(workbook: Workbook): {
  readonly workbook: Workbook;
  readonly writes: Changes[];
} {
  const writes: Changes[] = [];
  const write = (changes: Changes) => {
    writes.push(changes);
    return workbook.write(changes);
  };
  return { workbook: { read: () => workbook.read(), write }, writes };
}
