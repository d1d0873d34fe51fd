import type { Cover } from "./cover-fields";

/** A section's heading with what it says of the report itself in place: `{年度}`, `{单位}` and the like. */
export function headingText(heading: string, { unit, year }: Cover): string {
  const words: Readonly<Record<string, string>> = {
    单位: unit,
    年度: year.toString(),
    上年度: (year - 1).toString(),
    下年度: (year + 1).toString(),
  };
  return heading.replace(/\{([^{}]*)\}/g, (whole, name: string) => words[name] ?? whole);
}
