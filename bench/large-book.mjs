// A workbook of 500 figures and 1,000 rules, made by the built command line in a folder of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const SECTIONS = 10;
const GROUPS = 10;
const PARTS = 4;

/** Ten sections of ten totals, each with four parts: a sum for each total, and bounds between everything else. */
export function largeBook(program) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "fazhi-large-"));
  const [definition, values, book] = ["definition.json", "values.json", "book.xlsx"].map((file) =>
    path.join(folder, file),
  );
  writeFileSync(definition, JSON.stringify(largeDefinition()));
  writeFileSync(values, JSON.stringify(largeValues()));
  run(program, ["new", "--report", definition, "--unit", "某某街道", "--year", "2021", "-o", book]);
  run(program, ["fill", book, "--values", values, "--in-place"]);
  return book;
}

function run(program, args) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

function largeDefinition() {
  const groups = allGroups();
  const bounds = groups.flatMap(({ total, parts }) => [
    ...parts.map((part) => `${part}<=${total}`),
    ...parts.map((part) => `${total}>=${part}+0`),
    `${parts[0]}+${parts[1]}<=${total}`,
  ]);
  const sums = groups.map(({ total, parts }) => `${total}=${parts.join("+")}`);
  return {
    id: "large",
    version: "1",
    title: "大报告",
    sections: Array.from({ length: SECTIONS }, (_, section) => sectionOf(section)),
    rules: [...sums, ...bounds].map((formula, index) => ({
      id: `R-${index + 1}`,
      formula,
      severity: "hard",
    })),
  };
}

function sectionOf(section) {
  const figures = allGroups()
    .filter((group) => group.section === section)
    .flatMap(({ total, parts }) => [total, ...parts])
    .map((id) => ({ id, label: `${id}的件数`, unit: "件", kind: "count" }));
  const heading = `（${"一二三四五六七八九十"[section]}）第${section + 1}节`;
  return { id: `s${section + 1}`, heading, sheet: `表${section + 1}`, figures, paragraphs: [] };
}

function largeValues() {
  return Object.fromEntries(
    allGroups().flatMap(({ total, parts }) => [
      [total, (PARTS * (PARTS + 1)) / 2],
      ...parts.map((part, index) => [part, index + 1]),
    ]),
  );
}

function allGroups() {
  return Array.from({ length: SECTIONS * GROUPS }, (_, index) => {
    const section = Math.floor(index / GROUPS);
    const name = `节${section + 1}.组${(index % GROUPS) + 1}`;
    return {
      section,
      total: name,
      parts: Array.from({ length: PARTS }, (_unused, part) => `${name}.类${part + 1}`),
    };
  });
}
