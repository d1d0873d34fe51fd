import { qualifierOfWord, wordsAt } from "./qualifiers";
import type { Qualifier } from "../model/quantity";
import { MEASURE_WORDS } from "./units";

/** What stands directly behind a number in a sentence. */
export interface Behind {
  /** 余 or 多. */
  readonly over?: string;
  /** 万 or 亿. */
  readonly scale?: string;
  /** A measure word: 件, 人次, %. */
  readonly unit?: string;
  /** 左右 or 以上 behind all that. */
  readonly after?: string;
  /** The unit cannot be the beginning of another word (人 in 人民调解 can). */
  readonly certain: boolean;
}

/**
 * Reads what stands directly behind a number; nothing where the sentence simply goes on.
 *
 * @param hasUnit the number ends in its measure word, behind which 多次, 多起 and 多名 are words of their own
 */
export function readBehind(text: string, hasUnit = false): Behind {
  const [, over = "", scale = "", late = ""] = LEAD.exec(text) ?? [];
  const rest = text.slice(over.length + scale.length + late.length);
  const unit = unitAt(rest);
  if (hasUnit && over === "多" && scale === "" && unit !== undefined) return { certain: false };
  const tail = rest.slice(unit?.length ?? 0);
  const after = wordsAt("after").find((word) => tail.startsWith(word));
  const word = over + late;
  const isEnd = ENDS.test(tail) || after !== undefined;
  const known = unit !== undefined && (unit.length > 1 || isEnd);
  // 余款 and 多部门 are words of their own, and so is 万众.
  const counts = unit !== undefined || isEnd;
  return {
    ...(word !== "" && counts && { over: word }),
    ...(scale !== "" && counts && { scale }),
    ...(unit !== undefined && { unit }),
    ...(after !== undefined && { after }),
    certain: known,
  };
}

/** The approximation word that ends a text: 近 in 发放近, but not in 最近; 约 in 大约, but not in 节约. */
export function approximationBefore(text: string): string | undefined {
  const word = wordsAt("before").find((each) => text.endsWith(each));
  if (word === undefined) return undefined;
  const lead = text.slice(0, text.length - word.length);
  return word.length === 1 && PART_OF_WORD.get(word)?.test(lead) === true ? undefined : word;
}

/** The approximations that words mean, in order. */
export function qualifiersOf(words: readonly (string | undefined)[]): readonly Qualifier[] {
  return words.flatMap((word) => (word === undefined ? [] : (qualifierOfWord(word) ?? [])));
}

/** Whether two measure words count the same things: 人 and 名, but not 人次 and 件. */
export function sameMeasure(a: string, b: string): boolean {
  return a === b || familyOf(a) === familyOf(b);
}

/** Whether two measure words are both said of cases and papers (件, 起, 份), so that one may stand for the other. */
export function looseMeasure(a: string, b: string): boolean {
  return THINGS.includes(a) && THINGS.includes(b);
}

const LEAD = /^([余多]?)([万亿]?)([余多]?)/;

const ENDS = /^(?:$|[，。；、：！？）)（(\s的])/;

const PART_OF_WORD: ReadonlyMap<string, RegExp> = new Map([
  ["近", /[最附靠邻临亲就远将]$/],
  ["约", /[节预签违公制契履简条解大]$/],
  ["超", /[赶反高]$/],
]);

/** Measure words of one meaning. */
const FAMILIES: readonly (readonly string[])[] = [
  ["人", "名", "位"],
  ["%", "％", "个百分点", "百分点"],
];

function familyOf(word: string): string {
  return FAMILIES.find((family) => family.includes(word))?.[0] ?? word;
}

const THINGS: readonly string[] = [
  "件",
  "起",
  "例",
  "宗",
  "项",
  "卷",
  "份",
  "个",
  "条",
  "篇",
  "册",
];

/** Words that begin like a measure word. */
const NOT_UNITS =
  /^(?:人民|人员|人大|人才|人均|人口|家庭|家长|场所|场景|场地|项目|条例|条件|条款|台账|台阶|面对|面向|面积|部门|部署|处理|处罚|处置|处于|位于|位置|名单|名义|名称|组织|组成|座谈|期间|期满|期限|本年|本单位|本街道|本级|本地|张贴|起诉|起草|起到|份额|个人|个体|个案|批准|批复|批评|轮训|册页|次要|次月|例如|例会|套路|块状|封面|封闭|支持|支部|支出|篇章|所在|所属|所有|所需|元旦|亩均|幅度|间接|件数|次数|户籍|辆次)/;

function unitAt(text: string): string | undefined {
  if (NOT_UNITS.test(text)) return undefined;
  return UNITS.find((unit) => text.startsWith(unit));
}

const UNITS: readonly string[] = ["个百分点", "百分点", "%", "％", ...MEASURE_WORDS];
