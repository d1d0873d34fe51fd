import type { SectionSource } from "../../definition-source";

/** 一、 the year's main measures and results: the heading over the five sections below and their opening. */
export const overview: SectionSource = {
  id: "overview",
  heading: "一、{年度}年度推进法治政府建设的主要举措和成效",
  figures: [],
  paragraphs: [
    {
      id: "opening",
      text: "{年度}年，{单位}坚持以习近平法治思想为指导，对照《法治政府建设实施纲要（2021—2025年）》和上级工作部署，把依法履职贯穿决策、执行、监督、服务各环节，法治政府建设各项任务有序推进。",
    },
  ],
};
