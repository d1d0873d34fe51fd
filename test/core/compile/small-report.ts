import type {
  Definition,
  Figure,
  FigureKind,
  Paragraph,
  Section,
} from "../../../src/core/definition/definition";
import { parseTemplate } from "../../../src/core/definition/parse-template";
import type { Entry, Figures, Filled } from "../../../src/core/model/entry";
import { readEntry } from "../../../src/core/text/reading";

const SMALL_FIGURES: readonly Figure[] = [
  figure("会议.主任办公会", "主任办公会召开次数", "次", "count", { required: true }),
  figure("会议.工委会", "工委会召开次数", "次", "count", { required: true }),
  figure("宣传.海报", "张贴海报数", "张", "count", { required: true }),
  figure("信访.转办", "转办数", "件", "count", { required: true, period: "截至11月底" }),
  figure("信访.办结", "办结数", "件", "count", { required: true }),
  figure("信访.办结率", "办结率", "%", "rate", { required: true, decimals: 0 }),
  figure("调解.书面", "书面调解数", "起", "count", {}),
  figure("调解.口头", "口头调解数", "起", "count", {}),
  figure("调解.成功", "调解成功数", "起", "count", { derived: true }),
  figure("调解.成功率", "调解成功率", "%", "rate", {}),
  figure("执法.罚款", "罚没款", "万元", "amount", { decimals: 2 }),
  figure("党建.品牌", "品牌", "", "text", {}),
];

/** Figures of every kind, required and optional, by id. */
export const FIGURES: ReadonlyMap<string, Figure> = new Map(
  SMALL_FIGURES.map((each) => [each.id, each]),
);

/** A definition of the figures above with the given sections. */
export function definitionOf(...sections: readonly Section[]): Definition {
  return {
    id: "small",
    version: "1",
    title: "法治政府建设年度情况报告",
    sections,
    figures: FIGURES,
    rules: [],
    source: null,
  };
}

/** A section whose paragraphs p1, p2 … have the given patterns; `free` paragraphs are given as objects. */
export function section(
  heading: string,
  ...paragraphs: readonly (string | { readonly free: string })[]
): Section {
  return {
    id: "s",
    heading,
    sheet: "表",
    rows: [],
    paragraphs: paragraphs.map((each, index): Paragraph => {
      const free = typeof each !== "string";
      const text = free ? each.free : each;
      return { id: `p${index + 1}`, free, text, parts: patternOf(text) };
    }),
  };
}

/** Figures filled as staff type them: `{"宣传.海报": "近32000"}`. */
export function filledIn(
  texts: Readonly<Record<string, string>>,
  extra: Partial<Filled> = {},
): Figures {
  const current = Object.entries(texts).map(([id, text]): [string, Filled] => {
    const known = FIGURES.get(id);
    const entry: Entry = known === undefined ? { state: "blank" } : readEntry(text, known);
    return [id, { entry, ...extra }];
  });
  return { current: new Map(current), prior: new Map() };
}

function patternOf(text: string) {
  const parsed = parseTemplate(text);
  if (!parsed.ok) throw new Error(`not a pattern: ${text}`);
  return parsed.value;
}

function figure(
  id: string,
  label: string,
  unit: string,
  kind: FigureKind,
  more: Partial<Figure>,
): Figure {
  return {
    id,
    label,
    unit,
    kind,
    required: false,
    na: false,
    derived: false,
    aliases: [],
    section: "s",
    ...more,
  };
}
