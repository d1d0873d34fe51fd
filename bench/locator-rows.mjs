// What the locator's benchmark found, as rows of the table.
import { rounded } from "./statistics.mjs";

const MEDIAN_LIMIT = 5;
const LONGEST_LIMIT = 500;

export function locatorRows({ components, sets, wrong, beyondBudget, highsSays, ...times }) {
  const { ours, z3, highs } = times;
  const of = (count) => `${count} of ${components}`;
  return [
    [
      `${components} components with mistakes: proved by z3`,
      "the same",
      of(components - wrong),
      wrong === 0,
    ],
    ["  smallest repairs listed, each of them proved", "", rounded(sets, 0)],
    ["  given up beyond the budget", "", of(beyondBudget)],
    ["  ours, median", `≤ ${MEDIAN_LIMIT} ms`, time(ours.median), ours.median <= MEDIAN_LIMIT],
    ["  ours, longest", `≤ ${LONGEST_LIMIT} ms`, time(ours.longest), ours.longest <= LONGEST_LIMIT],
    ["  z3, one smallest repair: median", "", beside(z3.median, ours.median)],
    ["  z3, longest", "", beside(z3.longest, ours.longest)],
    ["  HiGHS, one smallest repair: median", "", beside(highs.median, ours.median)],
    ["  HiGHS, longest", "", beside(highs.longest, ours.longest)],
    ["  HiGHS: repairs that are smallest", "", of(highsSays.right)],
  ];
}

/** The locator alone, on more components. */
export function locatorTimeRows({
  components,
  median,
  longest,
  seedOfLongest,
  above,
  beyondBudget,
}) {
  return [
    [`${rounded(components, 0)} components, the locator alone: given up`, "", `${beyondBudget}`],
    ["  median", `≤ ${MEDIAN_LIMIT} ms`, time(median), median <= MEDIAN_LIMIT],
    [
      `  longest (seed ${seedOfLongest})`,
      `≤ ${LONGEST_LIMIT} ms`,
      time(longest),
      longest <= LONGEST_LIMIT,
    ],
    ["  above 100 ms", "", `${above}`],
  ];
}

function time(milliseconds) {
  return `${rounded(milliseconds)} ms`;
}

function beside(theirs, ours) {
  return `${time(theirs)}, ${rounded(theirs / ours, 0)}× ours`;
}
