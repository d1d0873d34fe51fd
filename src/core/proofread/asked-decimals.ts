import type { ReportDocument } from "../model/document";
import type { TextHint } from "../model/text-hint";

/** Figures that stand as they were filled in, though their sentence asks for more decimals. */
export function askedDecimals({ sections }: ReportDocument): readonly TextHint[] {
  return sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.flatMap(({ id: paragraph, parts }) => {
      let start = 0;
      return parts.flatMap((part): TextHint[] => {
        const place = { start, end: start + part.text.length, found: part.text };
        start = place.end;
        if (part.kind !== "figure" || part.askedDecimals === undefined) return [];
        const { figure, askedDecimals: asked } = part;
        return [{ code: "fewer-decimals", section, paragraph, figure, asked, ...place }];
      });
    }),
  );
}
