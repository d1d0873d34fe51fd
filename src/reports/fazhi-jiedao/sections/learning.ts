import type { SectionSource } from "../../definition-source";
import { learning as figures } from "../figures/learning";

/** （二） officials learn and use the law; law publicity. */
export const learning: SectionSource = {
  id: "learning",
  heading: "（二）抓实学法用法，增强依法行政本领",
  sheet: "学法用法",
  figures,
  paragraphs: [
    {
      id: "officials",
      text: "紧盯领导干部这一关键，把宪法、党内法规和与履职密切相关的法律法规列入年度学习计划，坚持学用结合、以学促用。",
    },
    {
      id: "training",
      text: "把法治培训作为执法人员上岗履职的必修课，执法人员每人每年参加业务和法律培训{学法.人均学时}。举办法治培训{培训.期数}，参训{培训.人次}。组织学法考试，应考{考试.应考}，合格{考试.合格}，合格率为{考试.合格率}。",
    },
    {
      id: "publicity",
      text: "压实“谁执法谁普法”责任，推动法治宣传进社区、进单位。{普法.场次|时期}开展普法活动{普法.场次}，受众{普法.受众}。发放普法资料{普法.资料}。",
    },
  ],
};
