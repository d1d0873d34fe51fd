import type { FigureReference } from "../../definition/expression";
import type { Check } from "../../model/check";
import type { TextClaim } from "../../model/text-evidence";
import { computedIn } from "../computed-in";
import { type Filling, operandOf } from "../filled-figures";
import type { ToldText } from "./told-text";

/** Words of a paragraph that its figures, or other words, contradict. */
export interface TextFinding {
  readonly claim: TextClaim;
  /** Proven by one clause; else a reading that is likely. */
  readonly proven: boolean;
  /** The words that claim it. */
  readonly words: string;
  /** Where they stand, placeholders included. */
  readonly quote: string;
  /** The first is the figure that the words speak of. */
  readonly figures: readonly FigureReference[];
  readonly text: ToldText;
  /** The other place, where one fact is told twice. */
  readonly other?: { readonly words: string; readonly text: ToldText };
}

/** A finding at its paragraph: 核实性 where the clause proves it, else 提示性. */
export function textCheck(finding: TextFinding, filling: Filling): Check {
  const { claim, proven, words, quote, figures, text, other } = finding;
  const subject = figures[0]?.figure;
  const { section, paragraph, place } = text;
  const computed = figures.flatMap((reference) =>
    computedIn({ kind: "figure", ...reference }, filling),
  );
  return {
    rule: `@text.${claim}.${section}.${paragraph}${subject === undefined ? "" : `.${subject}`}`,
    kind: "text",
    severity: proven ? "query" : "hint",
    status: "broken",
    operands: figures.map((reference) => operandOf(filling, reference)),
    evidence: {
      code: "text-claim",
      claim,
      words,
      quote,
      section,
      paragraph,
      ...(place && { place }),
      ...(computed.length > 0 && { computed }),
      ...(other && {
        other: {
          words: other.words,
          section: other.text.section,
          paragraph: other.text.paragraph,
          ...(other.text.place && { place: other.text.place }),
        },
      }),
    },
    suspects: [],
  };
}
