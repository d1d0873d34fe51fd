/**
 * The pages of docs/checks: every kind of finding has one, its examples run, and what it quotes is what is printed.
 * `UPDATE_GOLDEN=1 npx jest test/docs/finding-pages` writes the quotations anew.
 */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { FINDING_KINDS, type FindingKind } from "../../src/core/model/finding-kind";
import { literalsOf } from "./code-lists";
import { BUILT } from "./finding-pages/built-example";
import { type Example, examplesOf, quotedIn, type Ran, withPrinted } from "./finding-pages/example";
import { kindsOf, printedOf, run } from "./finding-pages/run-example";
import { linksOf, readPage, ROOT, sectionOf } from "./markdown";
import { productWords } from "./product-words";

const FOLDER = "docs/checks";
const INDEX = `${FOLDER}/index.zh-CN.md`;
const SUSPECTS = `${FOLDER}/suspects.zh-CN.md`;
const BAD = "坏例子";
const GOOD = "好例子";
const CHECK = "src/core/model/check.ts";

const kinds = Object.keys(FINDING_KINDS) as FindingKind[];
const pageOf = (kind: string) => `${FOLDER}/${kind}.zh-CN.md`;
const textOf = (page: string) => (existsSync(path.join(ROOT, page)) ? readPage(page) : "");
const pages = readdirSync(path.join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`);

/** The examples of a kind that were checked: those of its page, and one that is built where no table shows it. */
async function ranOf(kind: FindingKind, which: "bad" | "good"): Promise<readonly Ran[]> {
  const heading = which === "bad" ? BAD : GOOD;
  const examples = examplesOf(textOf(pageOf(kind))).filter((one) => one.heading === heading);
  const built = BUILT[kind]?.[which];
  return Promise.all([...examples.map(run), ...(built === undefined ? [] : [built()])]);
}

/** Writes what is printed into the page, where that is asked for. */
async function updated(
  page: string,
  printed: (example: Example) => Promise<readonly string[]>,
): Promise<void> {
  if (process.env.UPDATE_GOLDEN !== "1") return;
  const texts: (readonly string[])[] = [];
  for (const example of examplesOf(textOf(page))) texts.push(await printed(example));
  writeFileSync(
    path.join(ROOT, page),
    withPrinted(textOf(page), () => texts.shift() ?? []),
  );
}

describe("the list of kinds of findings", () => {
  it("names every kind of rule, every problem of a workbook, hint on the text and evidence that tells by itself", () => {
    const carried = ["compared", "rated", "formula", "structure", "not-applicable"];
    const telling = literalsOf(CHECK, "Evidence", "code").filter((code) => !carried.includes(code));
    const problems = literalsOf(
      "src/core/model/structure-problem.ts",
      "StructureProblem",
      "problem",
    );
    const hints = literalsOf("src/core/model/text-hint.ts", "TextHint", "code");
    const rules = [...literalsOf(CHECK, "RuleKind"), "truncated"];
    const expected = [...rules, ...telling, ...problems, ...hints];
    expect([...kinds].sort()).toEqual([...expected].sort());
  });
});

describe.each(kinds)("the page on %s", (kind) => {
  const page = pageOf(kind);

  it("says what it is, why it happens, and what to do about it", () => {
    const headings = ["这是什么", "为什么会出现", BAD, GOOD, "怎么办"];
    expect(headings.filter((heading) => sectionOf(textOf(page), heading) === undefined)).toEqual(
      [],
    );
    expect(textOf(page)).toMatch(/^# .*\p{Script=Han}/u);
  });

  it("has a bad example that is such a finding, in the very words that are printed", async () => {
    await updated(page, async (example) =>
      example.heading === BAD ? printedOf(kind, await run(example)) : [],
    );
    const printed = (await ranOf(kind, "bad")).map((ran) => printedOf(kind, ran));
    expect(printed.length).toBeGreaterThan(0);
    expect(printed).not.toContainEqual([]);
    expect(quotedIn(sectionOf(textOf(page), BAD) ?? "")).toEqual(printed.flat());
  });

  it("has a good example that is no finding at all", async () => {
    const found = (await ranOf(kind, "good")).map(kindsOf);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flat()).toEqual([]);
  });

  it("is about something that has words in both languages", async () => {
    const [ran] = await ranOf(kind, "bad");
    const [chinese = "", english = ""] = (["zh-CN", "en"] as const).map((language) =>
      ran === undefined ? "" : printedOf(kind, ran, language).join(""),
    );
    expect(chinese).toMatch(/\p{Script=Han}.*。/u);
    expect(english).toMatch(/[a-z]{3}.*\./);
    expect(english).not.toBe(chinese);
  });

  it("is in the list of all pages, under its topic", () => {
    const section = sectionOf(readPage(INDEX), TOPICS[FINDING_KINDS[kind]]) ?? "";
    expect(section).toContain(`(${kind}.zh-CN.md)`);
  });
});

const TOPICS = {
  rule: "数与数对不上",
  rate: "比率和增减",
  entry: "单个数",
  period: "统计时期",
  prior: "与上年相比",
  structure: "表格被改动",
  text: "文字里的毛病",
  undecided: "无法判定",
} as const;

describe("the page on the figure most likely wrong", () => {
  const examples = examplesOf(textOf(SUSPECTS));

  const told = async (example: Example) => {
    const ran = await run(example);
    const check = ran.checked.checks.find(({ suspects }) => suspects.length > 0);
    const kind = kindsOf(ran)[0];
    return { diagnosis: check?.suspects[0]?.diagnosis, printed: kind ? printedOf(kind, ran) : [] };
  };

  it("has a section with an example of each diagnosis, in the very words that are printed", async () => {
    await updated(SUSPECTS, async (example) => (await told(example)).printed);
    const shown = await Promise.all(examplesOf(textOf(SUSPECTS)).map(told));
    const diagnoses = literalsOf("src/core/model/suspect.ts", "Diagnosis");
    expect(shown.map(({ diagnosis }) => diagnosis ?? "").sort()).toEqual([...diagnoses].sort());
    expect(examplesOf(textOf(SUSPECTS)).map(({ printed }) => printed)).toEqual(
      shown.map(({ printed }) => printed),
    );
  });

  it("gives each its own heading", () => {
    const headings = examples.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

describe("the folder docs/checks", () => {
  it("has no page that belongs to no kind", () => {
    const known = [...kinds.map(pageOf), INDEX, SUSPECTS];
    expect(pages.filter((page) => !known.includes(page))).toEqual([]);
  });

  it("has a list of all its pages", () => {
    const listed = linksOf(INDEX).map(({ target }) => `${FOLDER}/${target}`);
    expect(pages.filter((page) => page !== INDEX && !listed.includes(page))).toEqual([]);
  });

  const words = productWords();
  const labels = pages.flatMap((page) =>
    [...readPage(page).matchAll(/\*\*(.+?)\*\*/g)].map(([, label = ""]) => [page, label] as const),
  );

  it.each(labels)("%s calls “%s” what the product calls it", (_, label) => {
    expect(words.says(label)).toBe(true);
  });

  it.each(pages)("%s is plain Markdown, for the help page shows no HTML", (page) => {
    expect(readPage(page)).not.toMatch(/<\/?[a-z]/i);
  });
});
