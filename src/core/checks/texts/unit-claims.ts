import { tidyText } from "../../text/tidy-text";
import { looseMeasure, sameMeasure } from "../../text/measure-words";
import { printedUnit } from "../../text/units";
import { figureOf, type Filling } from "../filled-figures";
import { type NumberWords, printedNumbers } from "./number-words";
import type { TextFinding } from "./text-finding";
import type { ToldText } from "./told-text";

/** Units said twice, another unit than the figure's, 万 behind a number that is whole, and one fact in two units. */
export function unitClaims(texts: readonly ToldText[], filling: Filling): readonly TextFinding[] {
  const tellings = texts.flatMap((text) =>
    printedNumbers(text, filling).map((number): Telling => ({ text, number })),
  );
  const twice = toldInTwoUnits(tellings, filling);
  const told = new Set(twice.map(({ figures }) => figures[0]?.figure));
  const slips = tellings.flatMap((telling) => {
    const finding = slipOf(telling, filling);
    const isTold = finding?.claim === "unit-differs" && told.has(finding.figures[0]?.figure);
    return finding === undefined || isTold ? [] : [finding];
  });
  return [...slips, ...twice];
}

interface Telling {
  readonly text: ToldText;
  readonly number: NumberWords;
}

function slipOf({ text, number }: Telling, filling: Filling): TextFinding | undefined {
  const { part, behind, quote } = number;
  if (part === undefined) return undefined;
  const unit = unitOf(part.figure, filling);
  if (unit === undefined) return undefined;
  const finding = { quote, text, figures: [{ figure: part.figure, prior: false }] };
  if (behind.scale !== undefined && !/^[万亿]/.test(unit)) {
    return { ...finding, claim: "scale", proven: true, words: behind.scale };
  }
  const said = behind.unit;
  if (said === undefined || behind.scale !== undefined) return undefined;
  if (part.form === "full") {
    const isRepeated = sameMeasure(said, unit);
    if (!isRepeated && !behind.certain) return undefined;
    const claim = isRepeated ? "unit-doubled" : "unit-differs";
    return { ...finding, claim, proven: true, words: said };
  }
  if (!behind.certain || sameMeasure(said, unit)) return undefined;
  const proven = !looseMeasure(said, unit);
  return { ...finding, claim: "unit-differs", proven, words: said };
}

/** Paragraphs that tell one figure in different units; the second one is where it shows. */
function toldInTwoUnits(tellings: readonly Telling[], filling: Filling): readonly TextFinding[] {
  const first = new Map<string, { readonly unit: string; readonly text: ToldText }>();
  const found = new Map<string, TextFinding>();
  for (const { text, number } of tellings) {
    const { part, behind, quote } = number;
    const own = part && unitOf(part.figure, filling);
    if (part === undefined || own === undefined) continue;
    const said = part.form === "full" ? own : behind.certain ? behind.unit : undefined;
    if (said === undefined || behind.scale !== undefined) continue;
    const before = first.get(part.figure);
    if (before === undefined) first.set(part.figure, { unit: said, text });
    else if (!sameMeasure(before.unit, said) && before.text !== text && !found.has(part.figure)) {
      found.set(part.figure, {
        claim: "units-differ",
        proven: !looseMeasure(before.unit, said),
        words: said,
        quote,
        figures: [{ figure: part.figure, prior: false }],
        text,
        other: { words: before.unit, text: before.text },
      });
    }
  }
  return [...found.values()];
}

/** The figure's own measure word; none for words and for figures without one. */
function unitOf(figure: string, filling: Filling): string | undefined {
  const known = figureOf(filling, figure);
  const unit = tidyText(printedUnit(known));
  return known.kind === "text" || unit === "" ? undefined : unit;
}
