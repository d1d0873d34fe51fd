import type { CheckItem, Level } from "./check-items";

/** What people want to see; an empty set asks for nothing and shows everything. */
export interface Filter {
  readonly level: ReadonlySet<Level>;
  readonly section: ReadonlySet<string>;
  readonly office: ReadonlySet<string>;
}

export type FilterPart = keyof Filter;

export const NO_FILTER: Filter = { level: new Set(), section: new Set(), office: new Set() };

/** Whether anything may be hidden. */
export function filters({ level, section, office }: Filter): boolean {
  return level.size + section.size + office.size > 0;
}

/** The items that pass all parts of the filter. */
export function filtered(items: readonly CheckItem[], filter: Filter): readonly CheckItem[] {
  return items.filter((item) => PARTS.every((part) => passes(item, filter, part)));
}

/** How many items each choice of a part would show, beside the filter's other parts. */
export function countsBy(
  items: readonly CheckItem[],
  filter: Filter,
  part: FilterPart,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of filtered(items, { ...filter, [part]: new Set() })) {
    for (const value of valuesOf(item, part)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The filter with one choice switched over. */
export function toggled(filter: Filter, part: FilterPart, value: string): Filter {
  const chosen = new Set<string>(filter[part]);
  if (!chosen.delete(value)) chosen.add(value);
  return { ...filter, [part]: chosen };
}

const PARTS: readonly FilterPart[] = ["level", "section", "office"];

function passes(item: CheckItem, filter: Filter, part: FilterPart): boolean {
  const wanted: ReadonlySet<string> = filter[part];
  return wanted.size === 0 || valuesOf(item, part).some((value) => wanted.has(value));
}

function valuesOf({ level, sections, offices }: CheckItem, part: FilterPart): readonly string[] {
  switch (part) {
    case "level":
      return [level];
    case "section":
      return sections;
    case "office":
      return offices;
  }
}
