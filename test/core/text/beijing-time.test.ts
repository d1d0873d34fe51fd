import { describe, expect, it } from "@jest/globals";
import { beijingTime } from "../../../src/core/text/beijing-time";

describe("a moment as clocks in China show it", () => {
  it.each([
    ["2021-12-31T08:05:00Z", "2021年12月31日16:05"],
    ["2021-12-31T16:00:00Z", "2022年1月1日00:00"],
    ["2024-02-28T15:59:59Z", "2024年2月28日23:59"],
  ])("%s is %s, wherever the computer is", (moment, shown) => {
    expect(beijingTime(new Date(moment))).toBe(shown);
  });
});
