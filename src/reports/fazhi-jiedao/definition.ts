import type { DefinitionSource } from "../definition-source";
import { acrossYearsRules } from "./rules/across-years";
import { decisionRules } from "./rules/decision";
import { governanceRules } from "./rules/governance";
import { learningRules } from "./rules/learning";
import { opennessRules } from "./rules/openness";
import { oversightRules } from "./rules/oversight";
import { decision } from "./sections/decision";
import { gaps } from "./sections/gaps";
import { governance } from "./sections/governance";
import { leadership } from "./sections/leadership";
import { learning } from "./sections/learning";
import { openness } from "./sections/openness";
import { oversight } from "./sections/oversight";
import { overview } from "./sections/overview";
import { plan } from "./sections/plan";

/**
 * The annual report of a street office (街道) or town: main results in five sections, shortcomings, the first
 * responsible persons, next year. The order of contents is that of 《法治政府建设与责任落实督察工作规定》.
 */
export const fazhiJiedao: DefinitionSource = {
  id: "fazhi-jiedao",
  version: "2021.1",
  title: "法治政府建设年度情况报告",
  sections: [overview, decision, learning, openness, governance, oversight, gaps, leadership, plan],
  rules: [
    ...decisionRules,
    ...learningRules,
    ...opennessRules,
    ...governanceRules,
    ...oversightRules,
    ...acrossYearsRules,
  ],
};
