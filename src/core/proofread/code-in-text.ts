import type { Definition } from "../definition/definition";
import type { TextHint } from "../model/text-hint";
import { isOwnWords, placeIn, type RunningText } from "./running-text";

/**
 * What was left in a text and is no writing: the id of a figure that lost its braces, and an error of the spreadsheet. Ids
 * without a point are words like others, and one beside a 【待改】 is told there.
 */
export function codeInText(text: RunningText, { figures }: Definition): readonly TextHint[] {
  return [...errorValues(text), ...bareIds(text, figures.keys())];
}

function errorValues(text: RunningText): readonly TextHint[] {
  return Array.from(text.text.matchAll(ERROR_VALUE), ({ index, 0: found }): TextHint => ({
    code: "code-in-text",
    ...placeIn(text, index, index + found.length),
  })).filter(({ start, end }) => isOwnWords(text, start, end));
}

function bareIds(text: RunningText, ids: Iterable<string>): readonly TextHint[] {
  if (!text.words.some(({ start, end }) => text.text.slice(start, end).includes("."))) return [];
  const found: TextHint[] = [];
  for (const id of ids) {
    const start = id.includes(".") ? text.text.indexOf(id) : -1;
    const end = start + id.length;
    if (start < 0 || !isOwnWords(text, start, end) || !standsAlone(text.text, start, end)) continue;
    found.push({ code: "code-in-text", figure: id, ...placeIn(text, start, end) });
  }
  return found.filter((one) => !found.some((other) => other !== one && covers(other, one)));
}

/** 信访.办结 is not told where 信访.办结率 stands. */
function covers(other: TextHint, one: TextHint): boolean {
  return other.start <= one.start && one.end <= other.end;
}

/** Neither a part of a longer name nor what a brace without its other half is told about. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return !GOES_ON.test(after) && !BROKEN_BEFORE.test(before) && !BROKEN_AFTER.test(after);
}

const ERROR_VALUE = /#(?:REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/gu;
const GOES_ON = /^[.\d_A-Za-z]/u;
const BROKEN_BEFORE = /【待改：[{｛]】$/u;
const BROKEN_AFTER = /^【待改：[}｝]】/u;
