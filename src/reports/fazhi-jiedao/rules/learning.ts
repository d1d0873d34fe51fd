import type { RuleSource } from "../../definition-source";

/** Training, examinations, law publicity, yearly accounts on the rule of law. */
export const learningRules: readonly RuleSource[] = [
  { id: "XX-1", formula: "培训.人次>=培训.期数", severity: "query", basis: "每期培训至少一人参加" },
  {
    id: "XX-2",
    formula: "考试.合格<=考试.应考",
    severity: "hard",
    basis: "合格人数是应考人数的一部分",
  },
  {
    id: "XX-3",
    formula: "考试.合格率=RATE(考试.合格,考试.应考)",
    severity: "hard",
    basis: "合格率按合格人数除以应考人数计算",
  },
  {
    id: "XX-4",
    formula: "述法.已述<=述法.应述",
    severity: "hard",
    basis: "完成述法的人数是应述法人数的一部分",
  },
  {
    id: "PF-1",
    formula: "普法.受众>=普法.场次",
    severity: "query",
    basis: "每场普法活动至少一人参加",
  },
];
