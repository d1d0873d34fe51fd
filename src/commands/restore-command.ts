import { failureNotice } from "./failure-notice";
import type { CommandJob } from "./ribbon-command";

/** 恢复上一次: takes back the last write, whether the pane or the ribbon made it. */
export const restoreCommand: CommandJob = async (workbook, language) => {
  const restored = await workbook.restoreLast();
  return restored.ok ? undefined : failureNotice(restored.failure, language);
};
