import type { SectionSource } from "../../definition-source";
import { counsel } from "../figures/counsel";
import { meetings } from "../figures/meetings";

/** （一） lawful decisions and review of legality. */
export const decision: SectionSource = {
  id: "decision",
  heading: "（一）坚持依法决策，把好合法性审查关",
  sheet: "依法决策",
  figures: [...meetings, ...counsel],
  paragraphs: [
    {
      id: "meetings",
      text: "落实“三重一大”集体决策制度，重要事项和大额资金安排一律上会研究。{会议.主任办公会|时期}共召开主任办公会{会议.主任办公会}、工委会{会议.工委会}，集体研究决定街道重点工作。两类会议共研究议题{会议.议题}。列入重大行政决策目录的事项{决策.目录事项}。",
    },
    {
      id: "enforcement-decisions",
      text: "对拟作出的重大行政执法决定实行集体讨论。{决策.集体讨论|时期}组织集体讨论{决策.集体讨论}，作出重大行政执法决定{决策.重大执法决定}。",
    },
    {
      id: "counsel",
      text: "发挥法律顾问和公职律师的参谋把关作用。{审查.合同|时期}法律顾问团参与服务的律师{顾问.律师}，审查合同{审查.合同}，对{审查.文件}文件进行合法性审查，在专题研讨会上提供法律意见{顾问.法律意见}，提供专项法律服务{顾问.专项服务}。本单位配备公职律师{顾问.公职律师}，参与涉法事务办理。对重大行政决策事项进行合法性审查{审查.重大决策}。对其他事项进行合法性审查{审查.其他}。各类合法性审查合计{审查.合计}。",
    },
    {
      id: "documents",
      text: "行政规范性文件实行制发、清理一体管理。本年制发{文件.制发}，废止{文件.废止}，年末现行有效{文件.现行有效}。",
    },
    {
      id: "community-counsel",
      text: "推动法律顾问向社区延伸。辖区{顾问.社区总数}社区中，已有{顾问.覆盖社区}配备法律顾问，覆盖率为{顾问.覆盖率}。",
    },
  ],
};
