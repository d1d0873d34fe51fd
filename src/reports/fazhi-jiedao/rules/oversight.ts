import type { RuleSource } from "../../definition-source";

const enforcementForm = "行政执法统计年报口径";
const reviewForm = "行政复议统计口径";

/** Enforcement, review and litigation. */
export const oversightRules: readonly RuleSource[] = [
  {
    id: "ZF-1",
    formula: "处罚.案件=处罚.简易+处罚.普通",
    severity: "hard",
    basis: `${enforcementForm}：一案计一次，案件数等于各程序之和`,
  },
  {
    id: "ZF-2",
    formula: "处罚.罚没款=处罚.简易罚款+处罚.普通罚款",
    severity: "hard",
    basis: `${enforcementForm}：罚没款等于各程序之和`,
  },
  {
    id: "ZF-3",
    formula: "IF(处罚.案件=0,处罚.罚没款=0)",
    severity: "query",
    basis: "没有处罚案件就没有罚没款",
  },
  {
    id: "ZF-4",
    formula: "处罚.同比=CHANGE(处罚.案件,PRIOR(处罚.案件))",
    severity: "hard",
    basis: "同比按本年数减上年数再除以上年数计算",
  },
  {
    id: "ZF-5",
    formula: "检查.次数>=检查.对象",
    severity: "hard",
    basis: `${enforcementForm}：一个对象一份记录计一次`,
  },
  {
    id: "ZF-6",
    formula: "许可.受理=许可.准予+许可.不予+许可.在办",
    severity: "hard",
    basis: `${enforcementForm}：受理等于准予、不予、在办之和`,
  },
  {
    id: "ZF-7",
    formula: "执法.持证<=执法.人员",
    severity: "hard",
    basis: "持证人员是执法人员的一部分",
  },
  {
    id: "ZF-8",
    formula: "执法.持证率=RATE(执法.持证,执法.人员)",
    severity: "hard",
    basis: "持证率按持证人数除以执法人员数计算",
  },
  {
    id: "FY-1",
    formula: "复议.被申请=复议.维持+复议.驳回+复议.未审结",
    severity: "hard",
    basis: `${reviewForm}：案件数等于各类结果与未审结之和`,
  },
  {
    id: "FY-2",
    formula: "复议.其他结案=复议.撤销+复议.变更+复议.确认违法+复议.责令履行+复议.终止",
    severity: "hard",
    basis: `${reviewForm}：合计等于各类结果之和`,
  },
  {
    id: "FY-3",
    formula: 'IF(复议.案件总数<>"",复议.案件总数=复议.被申请+复议.其他结案)',
    severity: "hard",
    basis: `${reviewForm}：总数等于维持、驳回、未审结与其他方式结案之和`,
  },
  {
    id: "FY-4",
    formula: "复议.新收+复议.上年结转=复议.案件总数",
    severity: "hard",
    basis: `${reviewForm}：上年结转加新收等于审结加结转下年`,
  },
  {
    id: "FY-5",
    formula: 'IF(复议.上年结转<>"",复议.上年结转=PRIOR(复议.未审结))',
    severity: "query",
    basis: `${reviewForm}：本年的上年结转即上年的未审结`,
  },
  {
    id: "HY-9",
    formula: 'IF(诉讼.被告>0,诉讼.出庭<>"")',
    severity: "query",
    basis: "行政机关负责人出庭应诉制度：有被诉案件的应当说明出庭情况",
  },
  {
    id: "SS-1",
    formula: 'IF(诉讼.胜诉<>"",诉讼.被告=诉讼.胜诉+诉讼.败诉+诉讼.撤诉+诉讼.在审)',
    severity: "hard",
    basis: "行政应诉统计口径：被诉案件等于胜诉、败诉、撤诉、在审之和",
  },
  {
    id: "SS-2",
    formula: 'IF(诉讼.败诉<>"",诉讼.败诉<=诉讼.被告)',
    severity: "hard",
    basis: "败诉案件是被诉案件的一部分",
  },
  {
    id: "SS-3",
    formula: 'IF(诉讼.出庭<>"",诉讼.出庭<=诉讼.被告)',
    severity: "hard",
    basis: "出庭应诉的案件是被诉案件的一部分",
  },
  {
    id: "SS-4",
    formula: 'IF(诉讼.应出庭<>"",诉讼.出庭<=诉讼.应出庭)',
    severity: "hard",
    basis: "行政应诉统计口径：出庭件数不超过应出庭件数",
  },
  {
    id: "SS-5",
    formula: "诉讼.出庭应诉率=RATE(诉讼.出庭,诉讼.应出庭)",
    severity: "hard",
    basis: "行政应诉统计口径：出庭件数除以应出庭件数",
  },
];
