/** A small definition without mistakes: two sections, a repeat, a rate, a derived figure, narrative. */
export const smallDefinition = {
  id: "fazhi-jiedao",
  version: "2021.1",
  title: "法治政府建设年度情况报告",
  sections: [
    {
      id: "decision",
      heading: "（一）依法决策",
      sheet: "依法决策",
      figures: [
        {
          id: "会议.主任办公会",
          label: "主任办公会召开次数",
          unit: "次",
          kind: "count",
          required: true,
          aliases: ["主任办公会"],
        },
        { id: "会议.工委会", label: "工委会召开次数", unit: "次", kind: "count" },
        {
          id: "会议.合计",
          label: "会议合计",
          unit: "次",
          kind: "count",
          derived: "会议.主任办公会+会议.工委会",
        },
        {
          id: "信访.转办",
          label: "转办",
          unit: "件",
          kind: "count",
          period: "截至11月底",
          note: "",
        },
        { id: "信访.办结", label: "办结", unit: "件", kind: "count", na: true, office: "信访办" },
        {
          id: "信访.办结率",
          label: "办结率",
          unit: "%",
          kind: "rate",
          decimals: 0,
          formula: "RATE(信访.办结,信访.转办)",
        },
      ],
      paragraphs: [
        { id: "p1", text: "共召开主任办公会{会议.主任办公会}、工委会{会议.工委会}。" },
        { id: "p2", text: "{年度}年{信访.转办|时期}转办{信访.转办}，办结率{信访.办结率}。" },
      ],
    },
    {
      id: "duty",
      heading: "三、第一责任人",
      sheet: "第一责任人履职",
      figures: [{ ref: "会议.主任办公会" }],
      paragraphs: [],
    },
    { id: "next", heading: "四、{下年度}年安排", paragraphs: [{ id: "plan", free: true }] },
  ],
  rules: [
    { id: "XF-1", formula: "信访.办结<=信访.转办", severity: "hard", basis: "信访工作条例" },
    { id: "XF-2", formula: "RATE(信访.办结,信访.转办)=信访.办结率", severity: "query" },
    { id: "HY-9", formula: 'IF(会议.工委会>0,会议.主任办公会<>"")' },
  ],
};

/** The example of the public contract, completed by the figures that its rules name. */
export const contractExample = {
  id: "fazhi-jiedao",
  version: "2021.1",
  title: "法治政府建设年度情况报告",
  sections: [
    {
      id: "decision",
      heading: "（一）…",
      sheet: "依法决策",
      figures: [
        {
          id: "会议.主任办公会",
          label: "主任办公会召开次数",
          unit: "次",
          kind: "count",
          required: true,
          aliases: ["主任办公会"],
        },
        {
          id: "信访.办结率",
          label: "…",
          unit: "%",
          kind: "rate",
          decimals: 0,
          formula: "RATE(信访.办结,信访.转办)",
        },
        ...[
          "会议.工委会",
          "信访.办结",
          "信访.转办",
          "复议.被申请",
          "复议.维持",
          "复议.驳回",
          "复议.未审结",
          "调解.需调解",
          "调解.来访",
          "诉讼.被告",
          "诉讼.出庭",
        ].map((id) => ({ id, label: id, unit: "件", kind: "count" })),
      ],
      paragraphs: [{ id: "p1", text: "共召开主任办公会{会议.主任办公会}、工委会{会议.工委会}。" }],
    },
  ],
  rules: [
    {
      id: "FY-1",
      formula: "复议.被申请=复议.维持+复议.驳回+复议.未审结",
      severity: "hard",
      basis: "…",
    },
    { id: "XF-2", formula: "信访.办结率=RATE(信访.办结,信访.转办)", severity: "hard" },
    { id: "TJ-3", formula: "调解.需调解<=调解.来访", severity: "hard" },
    { id: "HY-9", formula: 'IF(诉讼.被告>0,诉讼.出庭<>"")', severity: "query" },
  ],
};
