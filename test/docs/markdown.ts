import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The project's own folder. */
export const ROOT = path.resolve(__dirname, "..", "..");

/** A page by its path in the project, as text. */
export function readPage(page: string): string {
  return readFileSync(path.join(ROOT, page), "utf8");
}

/** Every Markdown page of the project, by its path. */
export function allPages(): readonly string[] {
  const inDocs = readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" }).map(
    (name) => path.join("docs", name),
  );
  return [...readdirSync(ROOT), ...inDocs].filter((name) => name.endsWith(".md")).sort();
}

/** A table of a page: its heading cells and its rows, in plain text. */
export interface Table {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a text, from top to bottom. */
export function tablesOf(text: string): readonly Table[] {
  const blocks = text.match(/(?:^\|.*\|$\n?)+/gm) ?? [];
  return blocks.flatMap((block) => {
    const [heading, rule, ...rows] = block.trim().split("\n").map(cellsOf);
    return heading === undefined || rule === undefined ? [] : [{ heading, rows }];
  });
}

/** What stands under a heading, down to the next one of the same level or a higher one. */
export function sectionOf(text: string, heading: string): string | undefined {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => /^#+ /.test(line) && titleOf(line) === heading);
  if (start < 0) return undefined;
  const level = levelOf(lines[start] ?? "");
  const length = lines.slice(start + 1).findIndex((line) => isHeading(line, level));
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join("\n");
}

/** The first cells of a text's tables that are code, without the backquotes. */
export function codesIn(text: string): readonly string[] {
  return tablesOf(text).flatMap(({ rows }) =>
    rows.flatMap(([first = ""]) => /^`([^`]+)`$/.exec(first)?.[1] ?? []),
  );
}

/** A link to another page or to a place on a page. */
export interface Link {
  readonly page: string;
  readonly target: string;
}

/** The links of a page that do not leave the project. */
export function linksOf(page: string): readonly Link[] {
  const prose = readPage(page).replace(/^```[^]*?^```/gm, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => ({ page, target }))
    .filter(({ target }) => !/^[a-z]+:/i.test(target));
}

/** Whether a link leads to a file that is there, and to a heading of it where it names one. */
export function leadsSomewhere({ page, target }: Link): boolean {
  const [file = "", anchor] = target.split("#");
  const found = file === "" ? page : path.join(path.dirname(page), file);
  if (!existsSync(path.join(ROOT, found))) return false;
  return anchor === undefined || anchorsOf(readPage(found)).includes(anchor);
}

function anchorsOf(text: string): readonly string[] {
  const headings = text.split("\n").filter((line) => /^#+ /.test(line));
  return headings.map((line) =>
    titleOf(line)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\(.)/g, "$1"));
}

function isHeading(line: string, level: number): boolean {
  return /^#+ /.test(line) && levelOf(line) <= level;
}

function levelOf(line: string): number {
  return /^#*/.exec(line)?.[0].length ?? 0;
}

function titleOf(line: string): string {
  return line.replace(/^#+ /, "").replaceAll("`", "").trim();
}
