import type { ListStyle, TemplatePart } from "../definition/definition";
import { writeChineseNumber } from "../text/chinese-writing";

/** Puts 一是, 二是, 三是 in the places of a paragraph's list marks, in order through all its lines. */
export function numberLists(
  lines: readonly (readonly TemplatePart[])[],
): readonly (readonly TemplatePart[])[] {
  const counts = new Map<ListStyle, number>();
  return lines.map((line) =>
    line.map((part): TemplatePart => {
      if (part.kind !== "ordinal") return part;
      const number = (counts.get(part.style) ?? 0) + 1;
      counts.set(part.style, number);
      return { kind: "text", text: WRITTEN[part.style](chinese(number)) };
    }),
  );
}

const WRITTEN: Readonly<Record<ListStyle, (number: string) => string>> = {
  "one-is": (number) => `${number}是`,
  first: (number) => `第${number}`,
  bracketed: (number) => `（${number}）`,
};

function chinese(number: number): string {
  return writeChineseNumber({ units: BigInt(number), decimals: 0 }) ?? String(number);
}
