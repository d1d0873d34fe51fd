import type { Diagnosis, SuspectReason } from "../../model/suspect";
import type { SuspectedFigure, SuspectWording } from "../suspect-wording";

/** Which figure is most likely wrong, in English. */
export const suspectsInEnglish: SuspectWording = {
  likeliest: (first, clears, others, only) => {
    const together = clears > 1 ? ` That settles ${clears} findings.` : "";
    const rest = others.length === 0 ? "" : ` Or: ${others.join("; or ")}.`;
    return `Most likely: ${first}.${together}${only ? " No other single figure explains it." : rest}`;
  },
  tied: (ways, more) =>
    `It may be: ${ways.join("; or ")}${more > 0 ? `; and ${more} more` : ""}. The figures alone cannot tell; look at the records.`,
  tangled: "Several figures disagree here. Go over the entries first.",
  way: ({ figures, diagnosis, because }) => {
    if (diagnosis === "swapped") return `${figures.map(named).join(" and ")} were exchanged`;
    const slip = DIAGNOSES[diagnosis];
    const why = [...(slip === "" ? [] : [slip]), ...because.map((reason) => REASONS[reason])];
    return figures.map(changed).join(", and ") + (why.length > 0 ? ` (${why.join(", ")})` : "");
  },
};

function named({ label, lastYear, from }: SuspectedFigure): string {
  return `"${label}"${lastYear ? " (last year)" : ""} ${from === "" ? "blank" : from}`;
}

function changed(figure: SuspectedFigure): string {
  return named(figure) + (figure.to === undefined ? " is wrong" : ` should be ${figure.to}`);
}

const DIAGNOSES: Readonly<Record<Diagnosis, string>> = {
  "transposed-digits": "two digits exchanged",
  reversed: "digits in reverse order",
  "wrong-digit": "one digit wrong",
  "extra-digit": "one digit too many",
  "missing-digit": "one digit too few",
  "power-of-ten": "a zero too many or too few",
  swapped: "",
  "last-year": "last year's figure",
  unexplained: "",
};

const REASONS: Readonly<Record<SuspectReason, string>> = {
  "typed-total": "the total was typed",
  jump: "more than five times last year's, or less than a fifth",
};
