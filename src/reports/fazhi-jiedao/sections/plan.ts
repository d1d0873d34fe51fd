import type { SectionSource } from "../../definition-source";

/** 四、 next year's main arrangements: written by staff. */
export const plan: SectionSource = {
  id: "plan",
  heading: "四、{下年度}年度推进法治政府建设的主要安排",
  figures: [],
  paragraphs: [{ id: "narrative", free: true }],
};
