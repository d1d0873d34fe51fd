import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { PaneSettings } from "./pane-state";

const KEY = "pane-settings";

/** What people chose in this workbook before; nothing where nothing was kept, or something else stands there. */
export async function recallSettings(workbook: LiveWorkbook): Promise<Partial<PaneSettings>> {
  const kept = await workbook.recall(KEY);
  return kept.ok && kept.value !== undefined ? readSettings(kept.value) : {};
}

/** Keeps the choices in the workbook; where it keeps nothing they last as long as the pane. */
export async function keepSettings(workbook: LiveWorkbook, settings: PaneSettings): Promise<void> {
  await workbook.keep(KEY, JSON.stringify(settings));
}

/** More than these a percentage does not need. */
export const MOST_DECIMALS = 4;

function readSettings(text: string): Partial<PaneSettings> {
  const found = parsed(text);
  if (typeof found !== "object" || found === null) return {};
  const { language, rateDecimals } = found as Readonly<Record<string, unknown>>;
  return {
    ...((language === "zh-CN" || language === "en") && { language }),
    ...(isDecimals(rateDecimals) && { rateDecimals }),
  };
}

function isDecimals(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DECIMALS;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
