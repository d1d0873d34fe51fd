/**
 * Words that explain nothing, whatever they are joined to: what anybody could write of any finding. The list need not be
 * complete, because a text has to say more than one word besides (see explanation-text).
 */
export const STOCK_WORDS: readonly string[] = [
  // That somebody looked.
  "核实 核对 核查 核准 核定 核算 复核 复查 自查 审核 审定 检查 经查 查实 查证 查阅 确认 确定 校对 校验 比对 对账",
  // What it is said of: any figure, any paper.
  "情况 数据 数字 数值 数目 数量 数 信息 内容 结果 指标 台账 底稿 底账 档案 资料 材料 报表 表格 记录 凭证 文件 原始 来源",
  // That it is right.
  "无误 有误 错误 误差 没错 没有 没 问题 疑问 疑义 异议 出入 异常 无 对 好 正确 准确 精确 口径正确 口径准确 口径无误 属实 真实 如实 可靠 完整 有效 合理 合规 合法 正常 正规 确实 确 肯定 一定 完全 绝对",
  // That it is so, or not so: the finding says that itself.
  "一致 相符 符合 吻合 相同 不同 不符 差异 差别 差距 偏差 相差 变化 变动 波动 增加 减少 增长 上升 下降 偏高 偏低 较大 较小 较多 较少 实际 现实 客观 主观 特殊 历史 如此 这样 这么 这么多 就是 可以 存在 出现 发生 属于 属 现象 范围 相比 相较 比较 较 比",
  // That it was written down.
  "填报 填写 填错 所填 写 录入 上报 报送 统计 汇总 计算 计数 修正 修改 更正 改正 修订 调整好 完成 完毕 通过 处理",
  // Courtesy and promises.
  "特此 说明 解释 报告 汇报 知悉 请 敬请 恳请 望 希望 予以 予 给予 认可 理解 谅解 审阅 批准 同意 采纳 接受 采信 放行 忽略 提示 谢谢 感谢 麻烦 辛苦 负责 承担 责任 保证 承诺 确保 主管 主要",
  // Who: anybody.
  "我 我们 我单位 本单位 单位 科室 部门 街道 办公室 人员 同志 领导 上级 本人 经办人 经办 大家 相关 有关 各 各项 多人 业务 科长 主任 书记 签字 签批",
  // A cause or ground that is none: 因工作需要, 按有关要求.
  "因 因为 由于 原因 方面 种种 所致 所以 因此 导致 造成 引起 工作 需要 规定 要求 标准 按 按照 根据 依据 遵照 以 为准 同上 同前 如上 如下 上述 以上 见 详见 附件 附后 备注",
  // When: the year that the report is on, or the one before.
  "今年 本年度 本年 当年 年度 全年 上年度 上年 去年 同期 历年 往年 截至目前 目前 现在 当前 年初 年底 年末",
  // What joins words.
  "已 经 已经 均 都 全部 所有 一切 任何 不会 再次 再 反复 多次 认真 仔细 逐一 逐项 严格 进行 和 与 跟 且 并且 及 以及 了 的 得 着 该 该项 此 此项 本项 本次 这 这项 那 其 之 于 在 从 由 对于 关于 将 应该 也 又 还 仍 就 才 则 是 均系 为 有 无需 不 不存在 不必 不用",
  // What people type to get past a box.
  "啊 哈 嗯 哦 喔 呵 嘿 嘻 呀 吧 呢 吗 嘛 哎 测试 随便",
  "verified verify checked check confirmed confirm reviewed review corrected correct fixed right accurate true valid fine good ok okay yes normal reasonable consistent same different",
  "data figure figures number numbers value values amount information situation result results record records file files document documents source original actual actually real really facts fact",
  "all none no not any nothing wrong error errors problem problems mistake mistakes issue issues difference differences change changes changed increase increased decrease decreased",
  "reported filled entered counted calculated submitted done finished completed approved accepted please accept approve note thanks thank explain explained explanation",
  "reason reasons because due since cause caused required requirements rules according per basis",
  "is are was were be been has have had do does did it its this that these those the a an and or as at in on of to for from after before with by we our us i my you above below see already again carefully year last so there here test",
].flatMap((line) => line.split(" "));
