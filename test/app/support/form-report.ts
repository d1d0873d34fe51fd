import { definitionOf } from "./reports";

/** A report with what forms have to show: groups, offices, a repeat, a derived total, rates, aliases, notes. */
const formSource = {
  id: "form",
  version: "1",
  title: "{年度}年小报告",
  sections: [
    {
      id: "cases",
      heading: "（一）{年度}年案件",
      sheet: "案件",
      figures: [
        {
          id: "案件.受理",
          label: "受理数",
          unit: "件",
          kind: "count",
          required: true,
          office: "综合办",
          group: "案件",
          aliases: ["受理"],
          note: "按台账计数。",
          period: "截至11月底",
        },
        count("案件.甲类", "甲类数", { required: true, office: "综合办", group: "案件" }),
        count("案件.说明数", "单列数", {}),
        count("案件.乙类", "乙类数", { required: true, group: "案件" }),
        count("案件.合计", "两类合计", { derived: true, formula: "案件.甲类+案件.乙类" }),
        {
          id: "案件.占比",
          label: "甲类占比",
          unit: "",
          kind: "rate",
          required: true,
          decimals: 1,
          formula: "RATE(案件.甲类,案件.受理)",
        },
        { id: "案件.满意率", label: "满意率", unit: "%", kind: "rate", required: true },
        { id: "案件.做法", label: "主要做法", unit: "", kind: "text" },
      ],
      paragraphs: [
        { id: "p", text: "受理{案件.受理}，甲类占{案件.占比}。\n单列{案件.说明数}。" },
        { id: "q", text: "满意率{案件.满意率}。" },
      ],
    },
    {
      id: "duty",
      heading: "（二）负责人",
      sheet: "负责人",
      figures: [
        { ref: "案件.受理" },
        count("负责人.会议", "会议数", { required: true, office: "司法所" }),
      ],
      paragraphs: [{ id: "p", text: "共受理{案件.受理}，开会{负责人.会议}。" }],
    },
    { id: "plan", heading: "二、安排", paragraphs: [{ id: "n", free: true }] },
  ],
  rules: [
    { id: "A-1", formula: "案件.受理=案件.甲类+案件.乙类", severity: "hard" },
    { id: "A-2", formula: "案件.甲类<=案件.受理", severity: "query" },
    { id: "A-3", formula: "案件.受理<=10*负责人.会议", severity: "query" },
  ],
};

/** That report, read. */
export const formReport = definitionOf(formSource);

function count(id: string, label: string, more: object) {
  return { id, label, unit: "件", kind: "count", ...more };
}
