import type { SectionSource } from "../../definition-source";
import { leadership as figures } from "../figures/leadership";

/** 三、 the first responsible persons; the two meeting counts are told again here, by reference. */
export const leadership: SectionSource = {
  id: "leadership",
  heading: "三、党政主要负责人履行推进法治建设第一责任人职责情况",
  sheet: "第一责任人履职",
  figures: [...figures, { ref: "会议.主任办公会" }, { ref: "会议.工委会" }],
  paragraphs: [
    {
      id: "duty",
      text: "街道党政主要负责人切实担起推进法治建设第一责任人职责，把法治建设纳入全局工作统筹部署，对重要工作亲自过问、重点环节亲自协调。",
    },
    {
      id: "study",
      text: "带头尊法学法守法用法。{学法.中心组|时期}理论学习中心组组织学法{学法.中心组}，组织会前学法{学法.会前}。面向干部举办法治讲座{学法.讲座}，推动法治课程进入干部教育培训。",
    },
    {
      id: "accounting",
      text: "推行述职述廉述法一体开展。应当述法{述法.应述}，完成述法{述法.已述}。",
    },
    {
      id: "meetings",
      text: "坚持民主集中、依法决策。{会议.主任办公会|时期}主持召开主任办公会{会议.主任办公会}、工委会{会议.工委会}，重大事项均经集体研究决定。召开研究法治建设的专题会议{法治.专题会议}。",
    },
  ],
};
