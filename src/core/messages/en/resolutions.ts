import type { Hollowness, Resolution, Unheeded } from "../../model/resolution";
import type { ResolutionWording } from "../resolution-wording";

/** Why a text explains nothing, and what to write instead, in English. */
export const hollowInEnglish: Readonly<Record<Hollowness, string>> = {
  short: "Too few words to tell a cause. Say why it may stand, and which figure it is about.",
  stock:
    "Without stock words and bare numbers no cause is left. Say why it may stand, and about which figure.",
  gap: "The sentence still has gaps. Fill them in, or take out what is not needed.",
  repeated: "Two other findings have this very text. Give this one its own cause and figures.",
};

/** What people said about a finding, and, where it does not count, why. */
export function resolutionInEnglish({ kind, text, by, at, valid, why }: Resolution): string {
  const who = by === undefined ? "" : ` by ${by}`;
  const what = (kind === "waived" ? "Waived" : "Explained") + who + (at ? ` on ${at}` : "");
  return valid ? `${what}: ${text}` : `${what} before, but ${UNHEEDED[why ?? "stale"]}: ${text}`;
}

const UNHEEDED: Readonly<Record<Unheeded, string>> = {
  stale: "the figures have changed since",
  short: "it is too short to tell a cause",
  stock: "besides stock words it gives no cause",
  gap: "its gaps were not filled in",
  repeated: "three findings or more have the same text",
  "to-mend": "the finding has to be corrected",
  unsigned: "nobody signed it",
};

/** The list of what people said, in English. */
export const resolutionsInEnglish: ResolutionWording = {
  heading: "Explanations and waivers",
  hollow: hollowInEnglish,
  line: (severity, finding, said) => `[${severity}] ${finding} ${said.join(" ")}`,
  numbered: (number, line) => `${number}. ${line}`,
  none: "Nothing was explained or waived.",
  waiting: (count) => `Findings still to be corrected or explained: ${count}.`,
};
