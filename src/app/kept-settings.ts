import type { Failure } from "../core/model/failure";
import { type Result, succeed } from "../core/model/result";
import { type TypefaceChoice, TYPEFACES } from "../core/model/typefaces";
import type { LiveWorkbook } from "../workbook/live-workbook";
import type { CompileOptions } from "./compile-workbook";

const KEY = "pane-settings";

/** More than these a percentage does not need. */
export const MOST_DECIMALS = 4;

/** What people chose in this workbook before; nothing where nothing was kept, or something else stands there. */
export async function recallSettings(
  workbook: LiveWorkbook,
): Promise<Result<Partial<CompileOptions>, Failure>> {
  const kept = await workbook.recall(KEY);
  return kept.ok ? succeed(readSettings(kept.value ?? "")) : kept;
}

/** Keeps the choices in the workbook; where it keeps nothing they last as long as the pane. */
export async function keepSettings(
  workbook: LiveWorkbook,
  settings: CompileOptions,
): Promise<void> {
  await workbook.keep(KEY, JSON.stringify(settings));
}

function readSettings(text: string): Partial<CompileOptions> {
  const found = parsed(text);
  if (typeof found !== "object" || found === null) return {};
  const { language, rateDecimals, typefaces, charts } = found as Readonly<Record<string, unknown>>;
  return {
    ...((language === "zh-CN" || language === "en") && { language }),
    ...(isDecimals(rateDecimals) && { rateDecimals }),
    ...(isTypefaces(typefaces) && { typefaces }),
    ...(typeof charts === "boolean" && { charts }),
  };
}

function isDecimals(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DECIMALS;
}

function isTypefaces(value: unknown): value is TypefaceChoice {
  return typeof value === "string" && Object.hasOwn(TYPEFACES, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
