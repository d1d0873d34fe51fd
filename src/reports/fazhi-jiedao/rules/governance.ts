import type { RuleSource } from "../../definition-source";

/** The hotline, letters and visits, mediation. */
export const governanceRules: readonly RuleSource[] = [
  {
    id: "RX-1",
    formula: 'IF(OR(热线.直办<>"",热线.转办<>""),热线.受理=热线.直办+热线.转办)',
    severity: "hard",
    basis: "受理等于直接办理加转派承办",
  },
  {
    id: "RX-2",
    formula: "热线.办结率=RATE(热线.办结,热线.转办)",
    severity: "hard",
    basis: "办结率以转派数为分母",
  },
  {
    id: "RX-3",
    formula: "热线.办结<=热线.转办",
    severity: "hard",
    basis: "办结的转派件是转派件的一部分",
  },
  {
    id: "XF-1",
    formula: "信访.办结<=信访.转办",
    severity: "hard",
    basis: "办结案件是转办交办案件的一部分",
  },
  {
    id: "XF-2",
    formula: "信访.办结率=RATE(信访.办结,信访.转办)",
    severity: "hard",
    basis: "办结率按办结数除以转办交办数计算",
  },
  {
    id: "XF-3",
    formula: "信访.转办<=信访.来电来访",
    severity: "hint",
    basis: "转办交办案件一般少于接待的来电来访；两者口径不同，仅供核对",
  },
  {
    id: "XF-4",
    formula: 'IF(信访.在办<>"",信访.转办=信访.办结+信访.在办)',
    severity: "hard",
    basis: "转办交办等于办结加在办",
  },
  {
    id: "TJ-1",
    formula: "调解.需调解=调解.书面+调解.口头+调解.终止",
    severity: "hard",
    basis: "需调解案件等于书面协议、口头协议、终止调解之和，一卷按一起计",
  },
  {
    id: "TJ-2",
    formula: "调解.需调解占比=RATE(调解.需调解,调解.来访)",
    severity: "hard",
    basis: "占比按需调解案件数除以来访起数计算",
  },
  {
    id: "TJ-3",
    formula: "调解.需调解<=调解.来访",
    severity: "hard",
    basis: "需调解案件是来访的一部分",
  },
  {
    id: "TJ-4",
    formula: "调解.成功率=RATE(调解.书面+调解.口头,调解.需调解)",
    severity: "hard",
    basis: "书面和口头协议都计为调解成功",
  },
  {
    id: "TJ-5",
    formula: "调解.热线占比=RATE(调解.热线+调解.未诉先办,调解.需调解)",
    severity: "hard",
    basis: "热线纠纷与未诉先办合计占需调解案件的比例",
  },
  {
    id: "TJ-6",
    formula: "调解.热线成功率=RATE(调解.热线与未诉成功,调解.热线+调解.未诉先办)",
    severity: "hard",
    basis: "成功率以热线纠纷与未诉先办合计为分母",
  },
  {
    id: "TJ-7",
    formula: "调解.热线+调解.未诉先办<=调解.需调解",
    severity: "hard",
    basis: "热线纠纷和未诉先办是需调解案件的一部分",
  },
  {
    id: "TJ-8",
    formula: 'IF(调解.热线与未诉成功<>"",调解.热线与未诉成功<=调解.热线+调解.未诉先办)',
    severity: "hard",
    basis: "成功的案件是两项合计的一部分",
  },
  {
    id: "TJ-9",
    formula: 'IF(调解.热线与未诉成功<>"",调解.热线与未诉成功<=调解.书面+调解.口头)',
    severity: "hard",
    basis: "两项中成功的案件是全部成功案件的一部分",
  },
  {
    id: "TJ-10",
    formula: 'IF(调解.热线与未诉成功<>"",调解.热线+调解.未诉先办-调解.热线与未诉成功<=调解.终止)',
    severity: "query",
    basis: "两项中未成功的案件应在终止调解之内",
  },
  {
    id: "TJ-11",
    formula: "调解.接待>=调解.来访",
    severity: "query",
    basis: "每起来访至少一人，人次不应少于起数",
  },
  {
    id: "TJ-12",
    formula: "调解.热线<=热线.受理",
    severity: "query",
    basis: "进入调解的热线纠纷来自街道受理的热线诉求",
  },
  {
    id: "TJ-13",
    formula: 'IF(调解.调解员<>"",调解.专职调解员<=调解.调解员)',
    severity: "hard",
    basis: "专职调解员是全部调解员的一部分",
  },
  {
    id: "TJ-14",
    formula: 'IF(调解.在调<>"",调解.需调解+调解.在调<=调解.来访)',
    severity: "hard",
    basis: "已有结果和仍在调解的案件都来自来访",
  },
];
