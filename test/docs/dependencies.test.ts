import { describe, expect, it } from "@jest/globals";
import { readPage, tablesOf } from "./markdown";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readPage("package.json")) as Manifest;
const shipped = Object.entries(manifest.dependencies);
const all = [...shipped, ...Object.entries(manifest.devDependencies)];
const tables = tablesOf(readPage("docs/dependencies.md"));
const linesUnder = (heading: string) =>
  tables.flatMap(({ heading: [first], rows }) => (first === heading ? rows : []));
const lines = linesUnder("package");

describe("docs/dependencies.md", () => {
  it.each(all)("has a line on %s %s, with its reason and licence", (name, version) => {
    const line = lines.find(([first]) => first === `\`${name}\``);
    const [, stated, licence = "", , , reason = ""] = line ?? [];
    expect(stated).toBe(version);
    expect(licence).toMatch(/^(?:MIT|ISC|Apache-2\.0|MPL-2\.0|Microsoft)$/);
    expect(reason.length).toBeGreaterThan(20);
  });

  it("has no line on anything else", () => {
    const names = new Set(all.map(([name]) => `\`${name}\``));
    expect(lines.map(([first = ""]) => first).filter((first) => !names.has(first))).toEqual([]);
  });

  it("has exactly the overrides, at their versions", () => {
    const stated = linesUnder("override").map(([name, version]) => [name, version]);
    expect(stated).toEqual(
      Object.entries(manifest.overrides).map(([name, version]) => [`\`${name}\``, version]),
    );
  });
});

describe("THIRD-PARTY-NOTICES.md", () => {
  it("names what is shipped with an override at the overridden version", () => {
    const { nanoid } = manifest.overrides;
    const [table] = tablesOf(readPage("THIRD-PARTY-NOTICES.md"));
    const line = table?.rows.find(([first = ""]) => first.startsWith("nanoid "));
    expect(line?.[1]).toBe(nanoid);
  });

  it.each(shipped)("names %s %s, which is shipped", (name, version) => {
    const [table] = tablesOf(readPage("THIRD-PARTY-NOTICES.md"));
    expect(table?.rows.map(([first, second]) => [first, second])).toContainEqual([name, version]);
  });
});
