import type { Checked } from "../../../src/core/model/check";
import type { Definition } from "../../../src/core/definition/definition";
import type { TextHint } from "../../../src/core/model/text-hint";
import { type Table, tablesOf } from "../markdown";

/** An example of a page in docs/checks: a table of what was filled in or done, the rules or the text beside it, and what is printed. */
export interface Example {
  /** The heading that it stands under. */
  readonly heading: string;
  readonly table: Table;
  readonly formulas: readonly string[];
  /** The text that the figures are put into; absent where the example has none. */
  readonly text?: string;
  readonly severity: "hard" | "query" | "hint";
  /** The quoted paragraphs below it. */
  readonly printed: readonly string[];
}

/** An example that was checked. */
export interface Ran {
  readonly checked: Checked;
  readonly hints: readonly TextHint[];
  readonly definition: Definition;
}

/** Where figures are filled in, and where a workbook was changed. */
const FIRST_COLUMNS = ["指标", "哪里"];
const SEVERITIES = { 强制性: "hard", 核实性: "query", 提示性: "hint" } as const;
const FOLLOWED_BY = /((?:^\|.*\|\n)+)(?:\n((?:审核公式|文字稿)：.*)\n)?(?:\n((?:^>.*\n)+))?/gm;

/** The examples of a page, from top to bottom. */
export function examplesOf(page: string): readonly Example[] {
  const found: Example[] = [];
  eachExample(page, (example) => {
    found.push(example);
    return example.printed;
  });
  return found;
}

/** The page with what is printed below each example put right; an example for which nothing is given keeps its words. */
export function withPrinted(
  page: string,
  printed: (example: Example) => readonly string[] | undefined,
): string {
  return eachExample(page, (example) => printed(example) ?? example.printed);
}

function eachExample(page: string, visit: (example: Example) => readonly string[]): string {
  return page.replaceAll(
    FOLLOWED_BY,
    (
      whole: string,
      rows: string,
      rules: string | undefined,
      quote: string | undefined,
      at: number,
    ) => {
      const [table] = tablesOf(rows);
      if (table === undefined || !FIRST_COLUMNS.includes(table.heading[0] ?? "")) return whole;
      const example = exampleOf(headingBefore(page, at), table, rules ?? "", quote ?? "");
      const paragraphs = visit(example).map((paragraph) => `> ${escaped(paragraph)}\n`);
      const ruled = rules === undefined ? "" : `\n${rules}\n`;
      return rows + ruled + (paragraphs.length > 0 ? `\n${paragraphs.join(">\n")}` : "");
    },
  );
}

function exampleOf(heading: string, table: Table, rules: string, quote: string): Example {
  const severity = Object.entries(SEVERITIES).find(([word]) => rules.includes(`（${word}）`))?.[1];
  const coded = [...rules.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  return {
    heading,
    table,
    ...(rules.startsWith("文字稿") ? { formulas: [], text: coded[0] ?? "" } : { formulas: coded }),
    severity: severity ?? "hard",
    printed: quotedIn(quote),
  };
}

/** The quoted paragraphs of a text. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/^> (.+)$/gm)].map(([, paragraph = ""]) => unescaped(paragraph.trim()));
}

function headingBefore(page: string, at: number): string {
  return (
    page
      .slice(0, at)
      .match(/^## .+$/gm)
      ?.at(-1)
      ?.slice("## ".length) ?? ""
  );
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[*_<>]/g, String.raw`\$&`);
}

function unescaped(text: string): string {
  return text.replace(/\\([*_<>])/g, "$1");
}
