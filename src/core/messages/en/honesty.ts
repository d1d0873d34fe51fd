import type { HonestyWording } from "../honesty-wording";

/** Which figures were checked, in English. */
export const honestyInEnglish: HonestyWording = {
  heading: "What was checked",
  appended: (heading) => `Appendix: ${heading}`,
  title: { checked: "Checked", unchecked: "Not checked", undecidable: "Undecidable" },
  meaning: {
    checked: "Compared with other figures, whether they agree or not.",
    unchecked: "Compared with nothing; look at them yourself.",
    undecidable:
      "In rules, none of which can be decided: something is missing, unreadable or too rough.",
  },
  counts: ({ checked, unchecked, undecidable, blank }) =>
    `Figures: ${checked} checked, ${unchecked} not checked, ${undecidable} undecidable${blank > 0 ? `; ${blank} blank` : ""}.`,
  counted: (title, count) => `${title}: ${count}`,
  list: (counted, labels) => `${counted} (${labels.join(", ")})`,
  limit: "Figures are checked against each other, not whether they are true.",
};
