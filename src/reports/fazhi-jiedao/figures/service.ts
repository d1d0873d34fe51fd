import type { FigureSource } from "../../definition-source";

const office = "政务服务中心";
const group = "政务服务";

/** The government service centre: what it handled and the thanks it received (not those of the mediation centre). */
export const service: readonly FigureSource[] = [
  {
    id: "服务.表扬信",
    label: "政务服务中心收到表扬信",
    unit: "件",
    kind: "count",
    required: true,
    office,
    group,
    aliases: ["表扬信"],
    note: "只数写给政务服务中心的；调解中心收到的感谢信另填。",
  },
  {
    id: "服务.热线表扬",
    label: "政务服务中心经12345热线获表扬",
    unit: "件",
    kind: "count",
    required: true,
    office,
    group,
    aliases: ["12345表扬", "热线表扬"],
    note: "以热线平台转来的表扬工单计数。",
  },
  {
    id: "服务.锦旗",
    label: "政务服务中心收到锦旗",
    unit: "件",
    kind: "count",
    required: true,
    office,
    group,
    aliases: ["政务服务锦旗"],
    note: "只数送给政务服务中心的；调解中心收到的锦旗另填，两处不相加。",
  },
  {
    id: "服务.服务站",
    label: "开展改造设计的服务站数",
    unit: "个",
    kind: "count",
    required: true,
    office,
    group,
    aliases: ["服务站", "服务站数"],
    note: "按本年完成改造设计的站点计数，尚在选址的不计。",
  },
  {
    id: "服务.办件",
    label: "政务服务中心窗口办件数",
    unit: "件",
    kind: "count",
    office,
    group,
    aliases: ["窗口办件"],
    note: "按受理单计数，与接待人次不相加。",
  },
  {
    id: "服务.接待",
    label: "政务服务中心接待人次",
    unit: "人次",
    kind: "count",
    office,
    group,
    aliases: ["窗口接待"],
    note: "按叫号或登记计数，同一人一天几次办事分别计。",
  },
];
