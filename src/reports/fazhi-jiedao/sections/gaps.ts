import type { SectionSource } from "../../definition-source";

/** 二、 shortcomings and their causes: written by staff, never suggested by a program. */
export const gaps: SectionSource = {
  id: "gaps",
  heading: "二、存在的不足和原因",
  figures: [],
  paragraphs: [{ id: "narrative", free: true }],
};
