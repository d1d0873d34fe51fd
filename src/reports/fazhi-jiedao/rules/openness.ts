import type { RuleSource } from "../../definition-source";

const yearbook = "政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）收到和处理申请情况表";

/** Published information and requests for information. */
export const opennessRules: readonly RuleSource[] = [
  {
    id: "GK-1",
    formula: "公开.受理=公开.不存在+公开.主动公开+公开.可以公开+公开.不予公开",
    severity: "hard",
    basis: "受理并答复数等于四类答复之和",
  },
  {
    id: "GK-2",
    formula: "公开.自然人+公开.组织=公开.受理",
    severity: "hard",
    basis: `${yearbook}：总计等于各类申请人之和`,
  },
  {
    id: "GK-3",
    formula: "公开.新收+公开.上年结转=公开.办结+公开.结转下年",
    severity: "hard",
    basis: `${yearbook}：新收加上年结转等于办理结果总计加结转下年`,
  },
  {
    id: "GK-4",
    formula: "公开.上年结转=PRIOR(公开.结转下年)",
    severity: "hard",
    basis: `${yearbook}：本年的上年结转即上年的结转下年`,
  },
  {
    id: "GK-5",
    formula: 'IF(公开.办结<>"",公开.办结=公开.受理+公开.部分公开+公开.不予处理+公开.其他处理)',
    severity: "hard",
    basis: `${yearbook}：办理结果总计等于各类结果之和`,
  },
  {
    id: "GK-6",
    formula: 'IF(公开.复议<>"",公开.复议<=复议.被申请)',
    severity: "query",
    basis: "因信息公开被复议的案件是全部被复议案件的一部分",
  },
  {
    id: "GK-7",
    formula: 'IF(公开.诉讼<>"",公开.诉讼<=诉讼.被告)',
    severity: "query",
    basis: "因信息公开被诉的案件是全部被诉案件的一部分",
  },
  {
    id: "XC-1",
    formula: "宣传.阅读<=宣传.点击",
    severity: "hint",
    basis: "同一平台同一时点的阅读量一般不超过点击量",
  },
  {
    id: "XC-2",
    formula: "宣传.点击>=宣传.信息",
    severity: "hint",
    basis: "发布的信息一般至少被点击一次",
  },
];
