import type { RuleSource } from "../../definition-source";

const unchanged = "与上年完全相同的数要确认不是照抄";
const jump = "与上年相差五倍以上的数要确认口径和单位没有变化；上年不足10的不比较";

/**
 * Plausibility against last year. Each is silent until last year's figure is known; a base under 10 says nothing
 * about a jump.
 */
export const acrossYearsRules: readonly RuleSource[] = [
  {
    id: "SN-1",
    formula:
      'IF(AND(PRIOR(会议.主任办公会)<>"",PRIOR(会议.工委会)<>"",PRIOR(审查.合同)<>""),NOT(AND(会议.主任办公会=PRIOR(会议.主任办公会),会议.工委会=PRIOR(会议.工委会),审查.合同=PRIOR(审查.合同))))',
    severity: "hint",
    basis: unchanged,
  },
  {
    id: "SN-2",
    formula:
      'IF(AND(PRIOR(审查.合同)<>"",PRIOR(审查.合同)>=10),AND(审查.合同<=5*PRIOR(审查.合同),5*审查.合同>=PRIOR(审查.合同)))',
    severity: "hint",
    basis: jump,
  },
  {
    id: "SN-3",
    formula:
      'IF(AND(PRIOR(宣传.信息)<>"",PRIOR(宣传.信息)>=10),AND(宣传.信息<=5*PRIOR(宣传.信息),5*宣传.信息>=PRIOR(宣传.信息)))',
    severity: "hint",
    basis: jump,
  },
  {
    id: "SN-4",
    formula:
      'IF(AND(PRIOR(公开.受理)<>"",PRIOR(公开.受理)>=10),AND(公开.受理<=5*PRIOR(公开.受理),5*公开.受理>=PRIOR(公开.受理)))',
    severity: "hint",
    basis: jump,
  },
  {
    id: "SN-5",
    formula:
      'IF(AND(PRIOR(热线.受理)<>"",PRIOR(热线.受理)>=10),AND(热线.受理<=5*PRIOR(热线.受理),5*热线.受理>=PRIOR(热线.受理)))',
    severity: "hint",
    basis: jump,
  },
  {
    id: "SN-6",
    formula:
      'IF(AND(PRIOR(信访.来电来访)<>"",PRIOR(信访.来电来访)>=10),AND(信访.来电来访<=5*PRIOR(信访.来电来访),5*信访.来电来访>=PRIOR(信访.来电来访)))',
    severity: "hint",
    basis: jump,
  },
  {
    id: "SN-7",
    formula:
      'IF(AND(PRIOR(调解.来访)<>"",PRIOR(调解.来访)>=10),AND(调解.来访<=5*PRIOR(调解.来访),5*调解.来访>=PRIOR(调解.来访)))',
    severity: "hint",
    basis: jump,
  },
];
