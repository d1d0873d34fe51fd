/** @jest-environment jsdom */
import { describe } from "@jest/globals";
import { itWorksWithout } from "../support/pane/pane-on-host";

describe("the pane on ExcelApi 1.1 without custom functions (Excel 2016)", () => {
  itWorksWithout({
    api: "1.1",
    customFunctions: false,
    missing: [
      "恢复上一次",
      "单元格名称",
      "下拉选项",
      "核对结果的颜色标记",
      "打印设置",
      "冻结表头",
      "附图",
      "随改随查",
      "FAZHI",
    ],
  });
});
