/** A small report definition as a JSON file holds it: a sum, a derived total, a repeat, a rate, a text. */
export const smallSource = {
  id: "small",
  version: "1",
  title: "小报告",
  sections: [
    {
      id: "cases",
      heading: "（一）案件",
      sheet: "案件",
      figures: [
        { id: "案件.受理", label: "受理数", unit: "件", kind: "count", required: true },
        { id: "案件.甲类", label: "甲类数", unit: "件", kind: "count", required: true },
        { id: "案件.乙类", label: "乙类数", unit: "件", kind: "count", required: true },
        {
          id: "案件.合计",
          label: "两类合计",
          unit: "件",
          kind: "count",
          derived: true,
          formula: "案件.甲类+案件.乙类",
        },
        {
          id: "案件.甲类占比",
          label: "甲类占比",
          unit: "%",
          kind: "rate",
          formula: "RATE(案件.甲类,案件.受理)",
        },
        { id: "案件.做法", label: "主要做法", unit: "", kind: "text" },
      ],
      paragraphs: [{ id: "p", text: "受理{案件.受理}，甲类占{案件.甲类占比}。{案件.做法}" }],
    },
    {
      id: "again",
      heading: "（二）负责人",
      sheet: "负责人",
      figures: [
        { ref: "案件.受理" },
        { id: "负责人.会议", label: "会议数", unit: "次", kind: "count" },
      ],
      paragraphs: [{ id: "p", text: "共受理{案件.受理}。" }],
    },
  ],
  rules: [{ id: "A-1", formula: "案件.受理=案件.甲类+案件.乙类", severity: "hard" }],
};

/** Values that agree with each other. */
export const smallValues = {
  "案件.受理": 12,
  "案件.甲类": 7,
  "案件.乙类": 5,
  "案件.做法": "上门调解。",
};
