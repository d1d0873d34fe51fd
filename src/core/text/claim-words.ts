/** Where a figure stands in a clause that is read for words: a mark that no text holds. */
export const FIGURE_MARK = "\ufffc";

/** A claim that words make about the figures beside them. */
export interface WordedClaim {
  /** The words as they stand there: 全部办结. */
  readonly words: string;
  /** What was done or did not happen, as labels name it: 办结, 败诉; empty where the words leave it open. */
  readonly subject: string;
}

/** 全部办结, 均已答复, 办结率100%: nothing is left out. */
export function claimOfAll(clause: string): WordedClaim | undefined {
  if (OTHER_YEAR.test(clause)) return undefined;
  const match = ALL.exec(clause) ?? FULL_RATE.exec(clause);
  return match === null ? undefined : { words: match[0], subject: match.groups?.deed ?? "" };
}

/** 未发生行政诉讼败诉案件, 无投诉 directly in front of a figure: it has to be 0. */
export function claimOfNone(textBefore: string): WordedClaim | undefined {
  if (HEDGED.test(textBefore)) return undefined;
  const match = NEVER_HAPPENED.exec(textBefore) ?? WITHOUT.exec(textBefore);
  return match === null ? undefined : { words: match[0], subject: match.groups?.event ?? "" };
}

/** 实现零败诉, 无行政复议纠错案件 in a clause of its own: the event did not happen at all. */
export function claimOfNoEvent(clause: string): WordedClaim | undefined {
  if (HEDGED.test(clause)) return undefined;
  const match = NO_EVENT.exec(clause);
  return match === null ? undefined : { words: match[0], subject: match.groups?.event ?? "" };
}

/** 过半, 大多数: more than half; 半数以上 is at least half. */
export function claimOfMost(
  clause: string,
): { readonly words: string; readonly orEqual: boolean } | undefined {
  const match = MOST.exec(clause);
  return match === null ? undefined : { words: match[0], orEqual: match[0].endsWith("以上") };
}

/** 首次开展: nothing of the kind last year. 首次来访 and 首次违法 say something else. */
export function claimOfFirst(clause: string): string | undefined {
  return FIRST.exec(clause)?.[0];
}

/** 环比: beside the period before, not beside last year. */
export function claimOfChain(clause: string): string | undefined {
  return /环比/.exec(clause)?.[0];
}

/** Which way a clause says that a number went beside last year. */
export type Direction = "up" | "down" | "flat";

/** 同比增长, 较上年下降, 与去年持平. */
export interface DirectionClaim {
  readonly direction: Direction;
  /** 增长, 下降. */
  readonly word: string;
  /** Last year is named, as in 同比 and 较上年; without it only a printed change can be meant. */
  readonly besideLastYear: boolean;
  /** The word stands right before a figure, which is then the amount of the change: 减少{3}件. */
  readonly byAmount: boolean;
}

/** `undefined` where nothing is said, or both ways are. */
export function claimOfDirection(clause: string): DirectionClaim | undefined {
  const found = [...clause.matchAll(DIRECTION)].map(([word]) => word);
  const directions = new Set(found.map((word) => DIRECTIONS.get(word)));
  const [direction] = directions;
  const [word] = found;
  if (directions.size !== 1 || direction === undefined || word === undefined) return undefined;
  return {
    direction,
    word,
    besideLastYear: BESIDE_LAST_YEAR.test(clause),
    byAmount: new RegExp(`${word}(?:了|约|近|超过?|逾|幅度?为?|率为?)?${FIGURE_MARK}`).test(clause),
  };
}

/** Whether a clause goes on about what the clause before it told: 同比增长10%, 超过半数. */
export function isElliptical(clause: string): boolean {
  return ELLIPTICAL.test(clause);
}

/** Whether a clause speaks of a part, a condition or another year, so that its words prove nothing of its figures. */
export function isQualified(clause: string): boolean {
  return QUALIFIED.test(clause);
}

/** What reports say was done with cases, people and papers, as the labels of figures name it. */
const DEEDS =
  "办结|办理|完成|化解|调解|调处|合格|通过|落实|整改|答复|回复|出庭|应诉|持证|覆盖|审查|审核|处理|解决|维持|胜诉|履行|述法|达标|公开|成功|参训|备案|评查";

const NOT_YET = "(?<!未|没有|不是|并非|尚未|争取|力争|确保|推动|要求|目标|努力|占|未能)";

const ALL = new RegExp(
  `${NOT_YET}(?:全部|悉数|(?<![平人户年月日周次场件])均|100%|100％|百分之百)(?:都|已经?|得到|得以|予以|依法|按期|按时|及时|实现|顺利|妥善|如期)*(?<deed>${DEEDS})`,
);

const FULL_RATE = new RegExp(
  `(?<!目标|要求|力争|争取|确保|按期|按时|及时)(?<deed>${DEEDS})率(?:为|达到?|保持|实现|均为)?(?:100%|100％|百分之百)`,
);

/** Events that nobody wants to report, as labels name them. */
const EVENTS = "败诉|撤销|变更|确认违法|责令履行|纠错|投诉|事故|舆情|越级上访|诉讼|复议|违法|违纪";

const EVENT_LEAD = "(?:行政|重大|较大|因|被|任何|一起|一件|安全|执法|机关)*";

const NEVER_HAPPENED = new RegExp(
  `(?:未发生|没有发生|未出现|没有出现)(?![^，。；]*(?:的|其中|以外))[^，。；、${FIGURE_MARK}]{0,14}$`,
);

const WITHOUT = new RegExp(
  `(?:无|零|没有)${EVENT_LEAD}(?<event>${EVENTS})(?:案件|情况|情形|事件|问题|案)?(?:数量?)?(?:共计?|计|为|：)?$`,
);

const NO_EVENT = new RegExp(
  `(?:未发生|没有发生|(?<![有])无|零)${EVENT_LEAD}(?:诉讼|复议)?(?:案件)?(?<event>${EVENTS})(?=案件|情况|情形|事件|问题|案|$|[，。；])`,
);

const HEDGED = /上年|去年|往年|历年|以往|以外|之外|除|如|若|力争|争取|确保|目标/;

const OTHER_YEAR = /上一?年|去年|往年|历年/;

const MOST = /(?<!未|不|没有|不到|未能)(?:过半|超过?半数|超过?一半|绝?大多数|半数以上|一半以上)/;

const FIRST =
  /(?<!不是|并非)首次(?=开展|组织|召开|举办|实施|实现|推出|建立|设立|引入|聘请|尝试|探索|受理|评查|发布|启动|完成|作出|运用|采用|配备)/;

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["上升", "up"],
  ["增长", "up"],
  ["提高", "up"],
  ["增加", "up"],
  ["上涨", "up"],
  ["提升", "up"],
  ["下降", "down"],
  ["减少", "down"],
  ["降低", "down"],
  ["回落", "down"],
  ["下滑", "down"],
  ["持平", "flat"],
]);

const DIRECTION = new RegExp(
  // 减少压力 and 增加公职律师 say something else, and so do 增速下降 and 零增长.
  `(?<!未|不|没有|负|零|[增降][速幅][^，。；]{0,8})(?:${[...DIRECTIONS.keys()].join("|")})(?=$|[^\\p{Script=Han}]|了|约|近|超|逾|至|到|较|百|个)`,
  "gu",
);

const BESIDE_LAST_YEAR = /同比|[比较与和](?:上一?年|去年)|上年同期|去年同期/;

const ELLIPTICAL =
  /^\s*(?:并|且|均)?(?:同比|环比|[比较与和](?:上一?年|去年)|(?:占比|比例|比重)?(?:超过?半数|超过?一半|已?过半)|占?绝?大多数)/;

const QUALIFIED =
  /其中|除|以外|之外|目标|力争|争取|预计|计划|如果|若|几乎|基本|大致|大体|总体|未能|到期|逾期|应[当该]?(?:办|答|回|整|审)/;
