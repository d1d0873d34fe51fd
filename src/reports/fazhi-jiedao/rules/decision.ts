import type { RuleSource } from "../../definition-source";

/** Meetings, decisions, review of legality, normative documents, community counsel. */
export const decisionRules: readonly RuleSource[] = [
  {
    id: "HY-1",
    formula: "学法.会前<=会议.主任办公会+会议.工委会",
    severity: "query",
    basis: "会前学法随工委会、主任办公会进行，次数不应多于会议次数",
  },
  {
    id: "HY-2",
    formula: 'IF(会议.议题<>"",会议.议题>=会议.主任办公会+会议.工委会)',
    severity: "hint",
    basis: "每次会议一般至少研究一项议题",
  },
  {
    id: "JC-1",
    formula: "决策.重大执法决定>=决策.集体讨论",
    severity: "hint",
    basis: "一次集体讨论通常形成一项以上决定",
  },
  {
    id: "JC-2",
    formula: 'IF(审查.合计<>"",审查.合计=审查.合同+审查.文件+审查.重大决策+审查.其他)',
    severity: "hard",
    basis: "合法性审查合计等于合同、文件、重大行政决策、其他四类之和",
  },
  {
    id: "JC-3",
    formula: "文件.现行有效=PRIOR(文件.现行有效)+文件.制发-文件.废止",
    severity: "hard",
    basis: "政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）主动公开情况表的跨年关系",
  },
  {
    id: "JC-4",
    formula: "顾问.覆盖社区<=顾问.社区总数",
    severity: "hard",
    basis: "配备法律顾问的社区是辖区社区的一部分",
  },
  {
    id: "JC-5",
    formula: "顾问.覆盖率=RATE(顾问.覆盖社区,顾问.社区总数)",
    severity: "hard",
    basis: "覆盖率按覆盖社区数除以社区总数计算",
  },
  {
    id: "JC-6",
    formula: 'IF(审核.法制审核<>"",审核.法制审核>=决策.重大执法决定)',
    severity: "query",
    basis: "重大执法决定法制审核制度：未经审核不得作出重大执法决定",
  },
];
