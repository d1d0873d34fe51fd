import type { Figure } from "../../core/definition/definition";
import { USUAL_RATE_DECIMALS } from "../../core/definition/rate-decimals";
import { shortestDecimal } from "../../core/model/decimal";
import type { Decimal } from "../../core/model/decimal";
import { holdsRatio } from "../rate-scale";

/** The number format of a cell that has none of its own. */
export const GENERAL = "General";

/** The number format that the plan gives to a figure's cells. */
export function plannedFormat(figure: Figure): string {
  switch (figure.kind) {
    case "count":
      return "0";
    case "amount":
      return figure.decimals === undefined ? GENERAL : fixedFormat(figure.decimals, "");
    case "rate":
      return fixedFormat(figure.decimals ?? USUAL_RATE_DECIMALS, signOf(figure));
    case "text":
      return "@";
  }
}

/**
 * A number format that shows exactly `decimals` places and differs from the plan's, so that reading takes its places
 * for stated ones.
 */
function statedFormat(figure: Figure, decimals: number): string {
  const format = fixedFormat(decimals, signOf(figure));
  return format === plannedFormat(figure) ? `${format};-${format}` : format;
}

/** The plan's own format where it shows and reads the number in a cell as stated; else one with the stated places. */
export function formatShowing(content: Decimal, figure: Figure): string {
  const planned = plannedFormat(figure);
  const { stated, fewest } = placesIn(content, figure);
  const shown = planned === GENERAL ? stated : placesOf(planned, figure);
  const isWhole = figure.kind === "rate" ? fewest === shown : fewest <= shown;
  return stated === fewest && isWhole ? planned : statedFormat(figure, stated);
}

/** Decimals of a number in a cell, as stated and as needed; of the percentage where the cell holds a ratio. */
export function placesIn(content: Decimal, figure: Figure) {
  const shift = holdsRatio(figure) ? 2 : 0;
  const fewest = Math.max(0, shortestDecimal(content).decimals - shift);
  return { stated: content.decimals - shift, fewest };
}

/** How many places a number format always shows; of the percentage, where it shows one or the cell holds a ratio. */
export function placesOf(format: string, figure: Figure): number {
  const section = firstSection(format);
  const places = /\.([0?]+)/.exec(section)?.[1]?.length ?? 0;
  const isScientific = /E[+-]/i.test(section);
  if (isScientific) return 0;
  if (!holdsRatio(figure) || section.includes("%")) return places;
  return Math.max(0, places - 2);
}

/** Whether a number format shows a percentage. */
export function showsPercent(format: string): boolean {
  return firstSection(format).includes("%");
}

/** Whether a number format is of the kind written by this plan, and so may be taken back to the plan's. */
export function isOwnFormat(format: string): boolean {
  return /^0(\.0+)?%?(;-0(\.0+)?%?)?$/.test(format);
}

function signOf(figure: Figure): "" | "%" {
  return holdsRatio(figure) ? "%" : "";
}

function fixedFormat(decimals: number, sign: "" | "%"): string {
  return (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`) + sign;
}

/** The section for positive numbers without its literals, colours and conditions. */
function firstSection(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "");
  return bare.split(";")[0] ?? "";
}
