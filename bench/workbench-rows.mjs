import { median, rounded } from "./statistics.mjs";

const COLD_LIMIT = 2000;
const EDIT_LIMIT = 100;

/** What was measured in a browser, as rows of the table; all times are of the machine with the spreadsheet beside. */
export function workbenchRows({ cold, edits: { all, calculating, reading, checking } }) {
  const usable = median(cold);
  const beyond = reading + checking;
  return [
    [
      "the pane, first control usable, nothing cached",
      "≤ 2,000 ms",
      whole(usable),
      usable <= COLD_LIMIT,
    ],
    ["  slowest of its runs", "", whole(Math.max(...cold))],
    ["500 figures × 1,000 rules: a typed cell to findings shown", "", whole(all)],
    ["  the grid takes it and works it out", "", whole(calculating)],
    ["  the pane reads the workbook", "", whole(reading)],
    ["  the pane checks it and shows it", "", whole(checking)],
    ["  beyond the host's own time", "≤ 100 ms", whole(beyond), beyond <= EDIT_LIMIT],
  ];
}

function whole(milliseconds) {
  return `${rounded(milliseconds, 0)} ms`;
}
