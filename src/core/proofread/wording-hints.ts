import type { TextHint } from "../model/text-hint";
import { placeIn } from "./running-text";
import type { RunningText } from "./running-text";

/** What the words of a paragraph say wrongly whatever the figures are. */
export function wordingHints(text: RunningText): readonly TextHint[] {
  return [...untilWords(text), ...brackets(text), ...saidTwice(text)];
}

/**
 * 截至 is followed by the time, 截止 follows it.
 *
 * @source 现代汉语词典, 7th edition, on 截至 and 截止
 */
function untilWords(text: RunningText): readonly TextHint[] {
  return Array.from(text.text.matchAll(UNTIL), ({ index, 0: found }) => ({
    code: "until-word",
    ...placeIn(text, index, index + found.length),
  }));
}

const UNTIL =
  /截止[到至于]?(?:目前|现在|今[年日天]?|\d{1,4}[年月]|\d{4}[-./]\d{1,2}|[本当去上]年|年[底末]|[上下]半年|前?[一二三]季度)/gu;

/** 同比同比增长, 同比增长比上年增加: the words in front of a comparison that a placeholder prints with its own. */
function saidTwice(text: RunningText): readonly TextHint[] {
  return Array.from(text.text.matchAll(SAID_TWICE), ({ index, 0: found }) => ({
    code: "said-twice",
    ...placeIn(text, index, index + found.length),
  }));
}

const SAID_TWICE =
  /(?:同比|[比较](?:上一?年|去年)(?:同期)?)(?:增长|增加|上升|提高|下降|减少|降低)?(?:同比|比上年|与上年持平)/gu;

function brackets(text: RunningText): readonly TextHint[] {
  const open: { readonly sign: string; readonly at: number }[] = [];
  const hints: TextHint[] = [];
  const unpaired = (at: number) =>
    hints.push({ code: "unpaired-bracket", ...placeIn(text, at, at + 1) });
  for (const { index: at, 0: sign } of text.text.matchAll(/[()（）]/gu)) {
    if (isAmongChinese(text.text, at, sign))
      hints.push({ code: "half-width-bracket", ...placeIn(text, at, at + 1) });
    if (sign === "(" || sign === "（") {
      open.push({ sign, at });
      continue;
    }
    const before = open.pop();
    if (before === undefined) unpaired(at);
    else if ((before.sign === "(") !== (sign === ")")) unpaired(at);
  }
  for (const { at } of open) unpaired(at);
  return hints.sort((a, b) => a.start - b.start);
}

/** A half-width bracket beside a Chinese character; around letters and digits alone it may stand. */
function isAmongChinese(text: string, at: number, sign: string): boolean {
  if (sign !== "(" && sign !== ")") return false;
  return /\p{Script=Han}/u.test(text.charAt(at - 1) + text.charAt(at + 1));
}
