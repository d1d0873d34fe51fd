import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** Members of a class by the requirement set that brought them, separated by spaces. */
export type ApiVersions = Record<string, Record<string, string>>;

const TYPES = "@types/office-js/index.d.ts";
const API_SET = /\[Api set: (\w+) ([\d.]+)(?: [^\]]*)?\]/;

/**
 * The requirement sets of the members of some classes, from the comments of Microsoft's own types. For a new class, put
 * its name with `{}` into `src/workbench/host/api-versions.json`; the test then shows what belongs there.
 */
export function apiVersions(classNames: readonly string[]): ApiVersions {
  const path = createRequire(__filename).resolve(TYPES);
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const wanted = new Set(classNames);
  const classes = source.statements
    .filter(ts.isModuleDeclaration)
    .filter(({ name }) => name.text === "Excel")
    .flatMap(({ body }) => (body && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter(ts.isClassDeclaration)
    .filter(({ name }) => wanted.has(name?.text ?? ""));
  return Object.fromEntries(classes.map((one) => [one.name?.text ?? "", membersOf(one)]));
}

function membersOf(declaration: ts.ClassDeclaration): Record<string, string> {
  const whole = setOf(declaration);
  const versions = new Map<string, string>();
  for (const member of declaration.members) {
    const name = member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : "";
    const set = setOf(member) ?? whole;
    if (name === "" || set === undefined || CLIENT_ONLY.has(name)) continue;
    const known = versions.get(name);
    versions.set(name, known === undefined ? set : older(known, set));
  }
  const sets = [...new Set(versions.values())].sort(byAge);
  return Object.fromEntries(sets.map((set) => [set, namesOf(versions, set)]));
}

/** What the client does by itself, in any version. */
const CLIENT_ONLY = new Set([
  "context",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
  "isNullObject",
]);

function namesOf(versions: ReadonlyMap<string, string>, set: string): string {
  const names = [...versions].filter(([, other]) => other === set).map(([name]) => name);
  return names.sort().join(" ");
}

/** `1.9` for ExcelApi, the whole name for sets outside its line. */
function setOf(node: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).map((part) => part.getText());
  const [, family, version] = API_SET.exec(comments.join("\n")) ?? [];
  if (family === undefined || version === undefined) return undefined;
  return family === "ExcelApi" ? version : `${family} ${version}`;
}

function older(one: string, other: string): string {
  return byAge(one, other) <= 0 ? one : other;
}

function byAge(one: string, other: string): number {
  return age(one) - age(other) || (one < other ? -1 : 1);
}

/** Sets outside the line of ExcelApi come last. */
function age(set: string): number {
  const [major, minor] = set.split(".").map(Number);
  return major === undefined || minor === undefined || Number.isNaN(major)
    ? 1e6
    : major * 1e3 + minor;
}
