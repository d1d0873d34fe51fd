import type { HonestyWording } from "../honesty-wording";

/** Which figures were checked, in Chinese. */
export const honestyInChinese: HonestyWording = {
  heading: "核对情况",
  appended: (heading) => `附：${heading}`,
  title: { checked: "已核", unchecked: "未核", undecidable: "无法判定" },
  meaning: {
    checked: "和别的数比对过，对得上或对不上都算。",
    unchecked: "没有和任何数比对，请自己看一遍。",
    undecidable: "有规则管到，但缺数、读不出或太约略，一条也判定不了。",
  },
  counts: ({ checked, unchecked, undecidable, blank }) =>
    `已核 ${checked} 项，未核 ${unchecked} 项，无法判定 ${undecidable} 项${blank > 0 ? `；另有 ${blank} 项空白` : ""}。`,
  counted: (title, count) => `${title} ${count} 项`,
  list: (counted, labels) => `${counted}：${labels.join("、")}`,
  limit: "核对的是数与数之间是否对得上，不是数本身是否属实。",
};
