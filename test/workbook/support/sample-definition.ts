import { readDefinition } from "../../../src/core/definition/read-definition";
import type { Definition, Figure } from "../../../src/core/definition/definition";

/** A small report with every kind of figure, a repeat, a derived total and rules of each linear kind. */
export const sampleSource = {
  id: "sample",
  version: "1",
  title: "法治政府建设年度情况报告",
  sections: [
    {
      id: "decision",
      heading: "（一）{年度}年依法决策",
      sheet: "依法决策",
      figures: [
        figure("会议.主任办公会", "主任办公会召开次数", "次", {
          required: true,
          note: "按会议纪要计数。",
        }),
        figure("会议.工委会", "工委会召开次数", "次", { required: true, office: "综合办公室" }),
        figure("顾问.律师", "外聘律师", "名", {}),
        { id: "合同.金额", label: "审查合同金额", unit: "万元", kind: "amount", decimals: 2 },
        { id: "合同.预算", label: "合同预算", unit: "万元", kind: "amount" },
      ],
      paragraphs: [
        { id: "p1", text: "共召开主任办公会{会议.主任办公会}、工委会{会议.工委会}。" },
        { id: "p2", free: true },
      ],
    },
    {
      id: "petition",
      heading: "（二）矛盾化解",
      sheet: "It's 矛盾",
      figures: [
        figure("信访.转办", "转办交办案件", "件", { required: true, period: "截至11月底" }),
        figure("信访.办结", "办结案件", "件", { required: true }),
        rate("信访.办结率", "办结率", "RATE(信访.办结,信访.转办)", 1),
        figure("信访.甲", "甲类案件", "件", { required: true }),
        figure("信访.乙", "乙类案件", "件", { required: true }),
        figure("调解.书面", "书面调解", "件", {}),
        figure("调解.口头", "口头调解", "件", {}),
        {
          id: "调解.成功",
          label: "调解成功",
          unit: "件",
          kind: "count",
          derived: true,
          formula: "SUM(调解.书面,调解.口头)",
        },
        rate("信访.增幅", "转办案件增减", "CHANGE(信访.转办,PRIOR(信访.转办))", 0),
        { id: "信访.满意率", label: "满意率", unit: "%", kind: "rate" },
        { id: "信访.做法", label: "主要做法", unit: "", kind: "text" },
      ],
      paragraphs: [{ id: "p1", text: "转办{信访.转办}，办结率{信访.办结率}。" }],
    },
    {
      id: "duty",
      heading: "（三）第一责任人",
      sheet: "第一责任人",
      figures: [{ ref: "会议.主任办公会" }, { ref: "信访.办结率" }],
      paragraphs: [],
    },
    { id: "plan", heading: "二、下年安排", paragraphs: [{ id: "p", free: true }] },
  ],
  rules: [
    { id: "XF-1", formula: "信访.转办=信访.甲+信访.乙", severity: "hard" },
    { id: "XF-3", formula: "信访.办结<=信访.转办", severity: "hard" },
    { id: "HT-1", formula: "合同.金额=合同.预算", severity: "hard" },
    { id: "HY-1", formula: "会议.工委会>=PRIOR(会议.工委会)", severity: "hard" },
    { id: "HY-2", formula: "会议.主任办公会>=会议.工委会", severity: "query" },
    { id: "TJ-1", formula: "调解.口头<=信访.转办", severity: "hard" },
    { id: "TJ-2", formula: "调解.口头<=信访.乙", severity: "hard" },
  ],
};

export const sample: Definition = definitionOf(sampleSource);

/** A definition that must be right; a mistake in a test's own definition fails the test that uses it. */
export function definitionOf(source: unknown): Definition {
  const read = readDefinition(source);
  if (!read.ok) throw new Error(JSON.stringify(read.failure, undefined, 1));
  return read.value;
}

export function figureOf(id: string, definition: Definition = sample): Figure {
  const found = definition.figures.get(id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

function figure(id: string, label: string, unit: string, more: object) {
  return { id, label, unit, kind: "count", ...more };
}

function rate(id: string, label: string, formula: string, decimals: number) {
  return { id, label, unit: "%", kind: "rate", formula, decimals };
}
