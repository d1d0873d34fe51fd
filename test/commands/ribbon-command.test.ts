import { describe, expect, it } from "@jest/globals";
import { ribbonCommand } from "../../src/commands/ribbon-command";
import { memoryLiveWorkbook } from "../../src/workbook/memory-live-workbook";
import { click } from "./support";

describe("ribbonCommand", () => {
  it("completes the event once, without a dialog, where a job has nothing to say", async () => {
    const clicked = await click(() => Promise.resolve(undefined), memoryLiveWorkbook());
    expect(clicked).toEqual({ notices: [], completed: 1 });
  });

  it.each([
    ["zh-CN", "没有做成", "出了意外（boom）"],
    ["en", "This was not done", "unexpected happened (boom)"],
  ] as const)(
    "says in %s that a job broke off, and completes the event",
    async (language, title, text) => {
      const broken = (): Promise<never> => Promise.reject(new Error("boom"));
      const { notices, completed } = await click(broken, memoryLiveWorkbook(), language);
      expect(notices).toEqual([{ title, text: expect.stringContaining(text) }]);
      expect(completed).toBe(1);
    },
  );

  it("completes the event even where no dialog can be shown", async () => {
    let completed = 0;
    const command = ribbonCommand(() => Promise.resolve({ title: "a", text: "b" }), {
      openWorkbook: memoryLiveWorkbook,
      language: () => "zh-CN",
      inTurn: (job) => job(),
      show: () => Promise.reject(new Error("blocked")),
    });
    await command({ completed: () => (completed += 1) });
    expect(completed).toBe(1);
  });

  it("completes the event even where there is no workbook to open", async () => {
    let completed = 0;
    const command = ribbonCommand(() => Promise.resolve(undefined), {
      openWorkbook: () => {
        throw new Error("no Excel");
      },
      language: () => "zh-CN",
      inTurn: (job) => job(),
      show: () => Promise.resolve(),
    });
    await command({ completed: () => (completed += 1) });
    expect(completed).toBe(1);
  });
});
