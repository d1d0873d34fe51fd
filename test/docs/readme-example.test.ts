import { describe, expect, it } from "@jest/globals";
import { checkJson } from "../../src/app/check-json";
import { figuresOfValues } from "../../src/app/figures-of-values";
import { readValues } from "../../src/app/read-values";
import { checkReport } from "../../src/core/checks/check-report";
import { withSuspects } from "../../src/core/checks/locate/with-suspects";
import { readDefinition } from "../../src/core/definition/read-definition";
import { readPage } from "./markdown";

const README = readPage("README.md");
const [definitionBlock = "", checkBlock = ""] = [...README.matchAll(/^```json\n([^]*?)^```/gm)].map(
  ([, json = ""]) => json,
);
const valuesText = /`(\{ "申请[^`]*\})`/.exec(README)?.[1] ?? "";

/** What `fazhi check --format json --lang en` prints for the example. */
function output(): object {
  const definition = readDefinition(JSON.parse(definitionBlock));
  if (!definition.ok) throw new Error(JSON.stringify(definition.failure));
  const values = readValues(JSON.parse(valuesText), definition.value);
  if (!values.ok) throw new Error(JSON.stringify(values.failure));
  const figures = figuresOfValues(values.value, definition.value);
  const checked = withSuspects(definition.value, figures, checkReport(definition.value, figures));
  const { id, version, title } = definition.value;
  return checkJson(checked, { id, version, title }, definition.value, "en");
}

describe("the example in README.md", () => {
  it("is a definition that can be read, and gives the check that is printed below it", () => {
    const { cells, ...printed } = JSON.parse(checkBlock) as { cells: readonly object[] };
    expect(output()).toMatchObject({
      checks: expect.arrayContaining([
        expect.objectContaining({ ...printed, cells: expect.arrayContaining([...cells]) }),
      ]),
    });
  });
});

describe("the commands of both READMEs", () => {
  it.each(["README.md", "README.zh-CN.md"])("%s names only scripts of package.json", (page) => {
    const { scripts } = JSON.parse(readPage("package.json")) as { scripts: object };
    const named = [...readPage(page).matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)];
    const known = [...Object.keys(scripts), "ci"];
    expect(named.length).toBeGreaterThan(5);
    expect(named.map(([, name = ""]) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe("README.zh-CN.md", () => {
  it("has the commands and exit codes of README.md", () => {
    const chinese = readPage("README.zh-CN.md");
    const options = [...README.matchAll(/(?<=[[| ])--?[a-z][a-z-]*/g)].map(([option]) => option);
    expect(options.length).toBeGreaterThan(10);
    expect(options.filter((option) => !chinese.includes(option))).toEqual([]);
    expect([0, 1, 2, 70].filter((code) => !chinese.includes(`| ${code} `))).toEqual([]);
  });
});
