import type { Frame } from "playwright-core";
import { PAGE_LAYOUT } from "./page-items";
import type { PageItem, PageLayout } from "./page-items";
import { runInPage } from "./in-page";

/** WCAG 2.5.8 asks for 24 px; a browser may round half of one away. */
const LEAST = 23.5;
/** Boxes that touch do not overlap. */
const TOUCH = 1;

/**
 * What is wrong with how a page is laid out, one line each: it scrolls sideways, a text is cut off, two things stand on each
 * other, a control is too small to be hit (WCAG 1.4.4, 1.4.10, 2.5.8). Nothing, all being well.
 */
export async function layoutFaults(frame: Frame): Promise<string[]> {
  const { items, sideways } = await runInPage<PageLayout>(frame, PAGE_LAYOUT);
  const cut = items.filter(({ isCut }) => isCut);
  return [
    ...sideways.map((name) => `scrolls sideways: ${name.slice(0, 40)}`),
    ...cut.map(({ name }) => `cut: ${name}`),
    ...overlaps(items),
    ...items.filter(isTooSmall).map((item) => `small: ${item.name} ${sizeOf(item)}`),
  ];
}

function overlaps(items: readonly PageItem[]): string[] {
  const sorted = [...items].sort((one, other) => one.top - other.top);
  return sorted.flatMap((one, index) => {
    const end = sorted.findIndex(({ top }, at) => at > index && top >= one.bottom - TOUCH);
    return sorted
      .slice(index + 1, end < 0 ? undefined : end)
      .filter((other) => standsOn(one, other))
      .map((other) => `overlap: ${one.name} | ${other.name}`);
  });
}

/** A text may stand in its control, and a menu that is open over anything. */
function standsOn(one: PageItem, other: PageItem): boolean {
  const isTextOfControl = one.kind !== other.kind && one.control === other.control;
  if (isTextOfControl || one.isOnTop !== other.isOnTop) return false;
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > TOUCH && height > TOUCH;
}

function isTooSmall({ kind, isInSentence, left, right, top, bottom }: PageItem): boolean {
  return kind === "control" && !isInSentence && Math.min(right - left, bottom - top) < LEAST;
}

function sizeOf({ left, right, top, bottom }: PageItem): string {
  return `(${Math.round(right - left)} x ${Math.round(bottom - top)})`;
}
