import type { Diagnosis, RateReading, SuspectReason } from "../../model/suspect";
import { isAgainst, type SuspectedFigure, type SuspectWording } from "../suspect-wording";

/** Which figure is most likely wrong, in English. */
export const suspectsInEnglish: SuspectWording = {
  likeliest: ({ first, clears, others, more, only }) => {
    const together = clears > 1 ? ` That settles ${clears} findings.` : "";
    const alone = only ? ALONE : "";
    const also = others.length === 0 ? "" : ` Or: ${others.join("; or ")}${moreOf(more)}.`;
    return `Most likely: ${first}.${together}${alone}${also}`;
  },
  tied: ({ ways, more, only }) =>
    `It may be: ${ways.join("; or ")}${moreOf(more)}.${only ? ALONE : ""} The figures alone cannot tell; look at the records.`,
  tangled: "Several figures disagree here. Go over the entries first.",
  way: ({ figures, diagnosis, clears, breaks, reading }) => {
    const effect = [
      ...(clears === undefined ? [] : [clears === 0 ? EXPLAIN : `which settles ${clears}`]),
      ...(breaks > 0
        ? [`but ${breaks} that ${breaks === 1 ? "agrees" : "agree"} now would not`]
        : []),
      ...(reading ? [`but then a rate agrees only if it was ${READINGS[reading]}`] : []),
    ];
    const after = effect.map((words) => `, ${words}`).join("");
    if (diagnosis === "swapped") {
      const both = figures.map((figure) => named(figure) + reasons(figure, ""));
      return `${both.join(" and ")} were exchanged${after}`;
    }
    return (
      figures
        .map((figure) => changed(figure) + reasons(figure, DIAGNOSES[diagnosis]))
        .join(", and ") + after
    );
  },
};

/** A rate that agrees only because it was cut is left to be explained. */
const EXPLAIN = "which leaves a truncated rate to be explained";

const ALONE = " No other single figure explains it.";

function moreOf(more: number): string {
  return more > 0 ? `; and ${more} more` : "";
}

function named({ label, lastYear, from }: SuspectedFigure): string {
  return `"${label}"${lastYear ? " (last year)" : ""} ${from === "" ? "blank" : from}`;
}

function changed(figure: SuspectedFigure): string {
  const { to, truncated } = figure;
  if (to === undefined) return `${named(figure)} is wrong`;
  const cut = truncated === undefined ? "" : `, or ${truncated} if it was truncated`;
  return `${named(figure)} should be ${to}${cut}`;
}

/** What speaks against the figure, then what speaks for it. */
function reasons({ because, confirmations }: SuspectedFigure, slip: string): string {
  const words = (reason: SuspectReason) =>
    reason === "confirmed"
      ? `${confirmations} other ${confirmations === 1 ? "rule agrees" : "rules agree"} with it`
      : REASONS[reason];
  const against = [...(slip === "" ? [] : [slip]), ...because.filter(isAgainst).map(words)];
  const inFavour = because.filter((reason) => !isAgainst(reason)).map(words);
  const both = [
    ...(against.length > 0 ? [against.join(", ")] : []),
    ...(inFavour.length > 0 ? [`but ${inFavour.join(", ")}`] : []),
  ];
  return both.length === 0 ? "" : ` (${both.join("; ")})`;
}

const DIAGNOSES: Readonly<Record<Diagnosis, string>> = {
  "transposed-digits": "two digits exchanged",
  reversed: "digits in reverse order",
  "wrong-digit": "one digit wrong",
  "extra-digit": "one digit too many",
  "missing-digit": "one digit too few",
  "power-of-ten": "a zero too many or too few",
  "wrong-sign": "the sign is the other way round",
  swapped: "",
  "last-year": "last year's figure",
  unexplained: "",
};

const READINGS: Readonly<Record<RateReading, string>> = {
  rounded: "rounded",
  truncated: "truncated",
};

const REASONS: Readonly<Record<SuspectReason, string>> = {
  "typed-total": "the total is not a formula",
  jump: "more than five times last year's, or less than a fifth",
  pasted: "pasted together with others",
  confirmed: "another rule agrees with it",
  "opening-agrees": "it is what last year carried on",
  "last-year-figure": "it was reported last year",
  imported: "taken from a file",
  explained: "an explanation speaks of it",
};
