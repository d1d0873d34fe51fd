import type { ClueWording, NamedFigure } from "../clue-wording";

const named = ({ label, lastYear }: NamedFigure) => `${lastYear ? "last year's " : ""}"${label}"`;
const valued = (figure: NamedFigure) => `${named(figure)} ${figure.value}`;
const listed = (figures: readonly NamedFigure[]) => figures.map(valued).join(", ");
const stretch = (figures: readonly NamedFigure[]) => {
  const [first, last] = [figures[0], figures.at(-1)];
  return `the ${figures.length} figures from ${first ? named(first) : ""} to ${last ? named(last) : ""}`;
};
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What clues say, in English. */
export const cluesInEnglish: ClueWording = {
  "scope-mismatch": ({ scopes }) =>
    `Different periods: ${scopes.map(({ period, figures }) => `${listed(figures)} ${period === "" ? "for the whole year" : `(${period})`}`).join("; ")}. Use one period first; the figures need not be wrong.`,
  "implied-blank": ({ blank, rule }, ownRule) =>
    ownRule
      ? sentence(`${named(blank)} counts as 0; if it was left out, it should be ${blank.value}.`)
      : sentence(`${named(blank)} is blank; by ${rule} it should be ${blank.value}.`),
  "implied-numerator": ({ blank, rate }) =>
    sentence(`${named(blank)} is blank; by ${valued(rate)} it can only be ${blank.value}.`),
  "power-of-ten": ({ figure, to, places }) =>
    sentence(
      `${valued(figure)} agrees as ${to}, with the decimal point ${Math.abs(places)} ${Math.abs(places) === 1 ? "place" : "places"} to the ${places < 0 ? "left" : "right"}${Math.abs(places) === 4 ? "; units of one and of ten thousand may be mixed" : ""}.`,
    ),
  "omitted-part": ({ total, parts }) =>
    sentence(`${valued(total)} is the sum without ${listed(parts)}, which may have been left out.`),
  "double-counted": ({ total, parts }) =>
    sentence(`${valued(total)} is the sum with ${listed(parts)} counted twice.`),
  "of-which-added": ({ total, item, whole }) =>
    sentence(
      `${valued(total)} is the sum with ${valued(item)} added, which ${named(whole)} contains already.`,
    ),
  "stale-total": ({ total, was }) =>
    sentence(
      `${valued(total)} is the sum from before the parts were changed (when compiled last: ${listed(was)}); the total may not have followed.`,
    ),
  "inverted-fraction": ({ rate, numerator, denominator }) =>
    sentence(`${valued(rate)} is ${denominator}÷${numerator}: the fraction may be upside down.`),
  "wrong-denominator": ({ rate, numerator, denominators }) =>
    sentence(
      `${valued(rate)} is ${denominators.map((figure) => `${numerator}÷${figure.value} (${named(figure)})`).join(" or ")}: the denominator may be another one.`,
    ),
  swapped: ({ figures }) => sentence(`${listed(figures)} agree when they are exchanged.`),
  "shifted-rows": ({ direction, figures, clears }) => {
    const vacated = direction === "down" ? figures.at(-1) : figures[0];
    return sentence(
      `${stretch(figures)} seem to stand one row too ${direction === "down" ? "low" : "high"}; moved back, ${clears.length} rules hold, and ${vacated ? named(vacated) : ""} is to be filled in.`,
    );
  },
  "exchanged-years": ({ figures, clears }) =>
    sentence(
      `this year and last year seem exchanged in ${stretch(figures)}; put right, ${clears.length} rules hold.`,
    ),
  "last-year": ({ figure }) => sentence(`${valued(figure)} is last year's figure as well.`),
  "carry-forward": ({ opening, closing, difference, balance, residual }) =>
    sentence(
      `${valued(opening)} but ${valued(closing)}, ${difference} apart; ${balance} is off by ${residual} to the same side. Look at what was carried over first.`,
    ),
  "forced-share": ({ rate, rounded, shares }) =>
    sentence(
      `${valued(rate)} rounds to ${rounded}; ${shares.map(named).join(", ")} add up to exactly 100%, so this one may have been moved to make them.`,
    ),
  "rounded-early": ({ rate, exact, via, rates, how }) => {
    const [first, second] = rates.map(valued);
    const direct = `computed from the counts it is ${exact}`;
    switch (how) {
      case "rounded-twice":
        return sentence(
          `${valued(rate)} seems rounded twice: ${exact} to ${via ?? ""}, then to ${rate.value}. Compute it from the counts once.`,
        );
      case "sum":
        return sentence(
          `${valued(rate)} is ${first ?? ""} plus ${second ?? ""}, rounded before; ${direct}.`,
        );
      case "difference":
        return sentence(
          `${valued(rate)} is ${first ?? ""} less ${second ?? ""}, rounded before; ${direct}.`,
        );
      case "rest":
        return sentence(`${valued(rate)} is 100% less ${first ?? ""}, rounded before; ${direct}.`);
      case "product":
        return sentence(
          `${valued(rate)} is ${first ?? ""} times ${second ?? ""}, rounded before; ${direct}.`,
        );
    }
  },
  truncation: ({ rate, rounded }) =>
    sentence(`${valued(rate)} was cut, not rounded; it rounds to ${rounded}.`),
  "rounding-difference": ({ difference, most }) =>
    `A rounding difference of ${difference}; the decimals leave up to ${most} open.`,
};
