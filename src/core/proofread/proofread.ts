import type { ReportDocument } from "../model/document";
import type { TextHint } from "../model/text-hint";
import { askedDecimals } from "./asked-decimals";
import { codeInText } from "./code-in-text";
import { runningTexts } from "./running-text";
import { toldFigures } from "./told-figures";
import type { ToldFigures } from "./told-figures";
import { unevenDecimals } from "./uneven-decimals";
import { wordingHints } from "./wording-hints";

/**
 * Reads a compiled report as a reader would and notes what is worth a look, in reading order; decimals come last. Nothing here is proven wrong, so nothing is more than a hint.
 */
export function proofread(document: ReportDocument, told: ToldFigures): readonly TextHint[] {
  const texts = runningTexts(document);
  const hints = texts.flatMap((text) =>
    [...wordingHints(text), ...codeInText(text, told.definition), ...toldFigures(text, told)].sort(
      (a, b) => a.start - b.start,
    ),
  );
  return [...hints, ...askedDecimals(document), ...unevenDecimals(texts)];
}
