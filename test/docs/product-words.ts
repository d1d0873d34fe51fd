import { readdirSync } from "node:fs";
import path from "node:path";
import * as ts from "typescript";
import { readPage, ROOT } from "./markdown";

/** Where the product keeps what it shows: pane, ribbon's commands, sheets, and sentences on findings and failures. */
const SOURCES = [
  "src/taskpane",
  "src/commands",
  "src/workbook",
  "src/core/messages/zh-CN",
  "src/core/text",
];

/** What the product says: fixed texts, and patterns of those with something in between. */
export interface ProductWords {
  /** Whether it says exactly this; a full stop or colon at the end is nobody's concern. */
  says(label: string): boolean;
}

/** Reads every text of the product's sources and of the manifest. */
export function productWords(): ProductWords {
  const fixed = new Set<string>();
  const patterns: RegExp[] = [];
  const note = (text: string) => fixed.add(withoutEnd(text));
  for (const file of SOURCES.flatMap(sourcesIn)) {
    const source = ts.createSourceFile(file, readPage(file), ts.ScriptTarget.Latest, true);
    visit(source, note, (pattern) => patterns.push(pattern));
  }
  for (const [, text = ""] of readPage("manifest.xml").matchAll(/DefaultValue="([^"]*)"/g))
    note(text);
  for (const [, text = ""] of readPage("assets/boot.js").matchAll(/"([^"]*)"/g)) note(text);
  return {
    says: (label) => {
      const wanted = withoutEnd(label);
      return fixed.has(wanted) || patterns.some((pattern) => pattern.test(wanted));
    },
  };
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

function visit(
  node: ts.Node,
  note: (text: string) => void,
  notePattern: (pattern: RegExp) => void,
): void {
  if (ts.isStringLiteralLike(node)) note(node.text);
  else if (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent)) note(node.text);
  else if (ts.isTemplateExpression(node)) {
    const pattern = patternOf(node);
    if (pattern !== undefined) notePattern(pattern);
  }
  ts.forEachChild(node, (child) => visit(child, note, notePattern));
}

/** A template as a pattern; absent where next to nothing of it is fixed, for it would fit everything. */
function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp | undefined {
  const parts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  const fixed = parts.join("").match(/\p{Script=Han}/gu) ?? [];
  if (fixed.length < 2) return undefined;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${withoutEnd(escaped.join("[^，。：；]+"))}$`, "u");
}

function withoutEnd(text: string): string {
  return text.replace(/[。：:]$/, "").trim();
}
