import type { Definition } from "../definition/definition";
import type { RuleSetFinding, RuleSetReport } from "../model/rule-set";
import { labelOf } from "./check-facts";
import type { Language } from "./language";

/** The line for one finding on a set of rules. */
export function explainRuleSetFinding(
  finding: RuleSetFinding,
  definition: Definition,
  language: Language,
): string {
  const label = (id: string) => labelOf(id, definition);
  return language === "en" ? inEnglish(finding, label) : inChinese(finding, label);
}

/** What was examined, in one line. */
export function explainRuleSet({ rules, findings }: RuleSetReport, language: Language): string {
  const faults = findings.filter(isFault).length;
  if (language === "en") {
    return `${rules} rules examined, ${faults === 0 ? "no fault found" : `${faults} to mend`}.`;
  }
  return `查了 ${rules} 条规则，${faults === 0 ? "没有发现错误" : `有 ${faults} 处要改`}。`;
}

/** What has to be mended; the rest is worth knowing. */
export function isFault({ code }: RuleSetFinding): boolean {
  return code === "contradiction" || code === "never-holds" || code === "never-breaks";
}

type Label = (id: string) => string;

function inChinese(finding: RuleSetFinding, label: Label): string {
  switch (finding.code) {
    case "contradiction":
      return `规则 ${finding.rules.join("、")} ${finding.conditional ? "的条件成立时" : ""}互相矛盾，填什么数都通不过。请改其中一条。`;
    case "redundant":
      return finding.by.length === 0
        ? `规则 ${finding.rule} 总是成立，可以去掉。`
        : `规则 ${finding.rule} 已经包含在 ${finding.by.join("、")} 里，可以去掉。`;
    case "fixed":
      return `按这些规则，“${label(finding.figure)}”只能是 ${finding.value}。请核对规则。`;
    case "never-holds":
      return `规则 ${finding.rule} 没有找到能通过的数。请核对公式。`;
    case "never-breaks":
      return `规则 ${finding.rule} 没有找到会报错的数，查不出问题。请核对公式。`;
    case "in-no-rule":
      return `没有规则涉及的指标：${finding.figures.map(label).join("、")}。`;
  }
}

function inEnglish(finding: RuleSetFinding, label: Label): string {
  switch (finding.code) {
    case "contradiction":
      return `Rules ${finding.rules.join(", ")} contradict each other${finding.conditional ? " where their conditions are true" : ""}: no figures satisfy them. Change one of them.`;
    case "redundant":
      return finding.by.length === 0
        ? `Rule ${finding.rule} always holds and can go.`
        : `Rule ${finding.rule} follows from ${finding.by.join(", ")} and can go.`;
    case "fixed":
      return `By these rules "${label(finding.figure)}" can only be ${finding.value}. Look over the rules.`;
    case "never-holds":
      return `Rule ${finding.rule}: no figures were found that it lets pass. Look over its formula.`;
    case "never-breaks":
      return `Rule ${finding.rule}: no figures were found that it finds fault with. Look over its formula.`;
    case "in-no-rule":
      return `Figures in no rule: ${finding.figures.map(label).join(", ")}.`;
  }
}
