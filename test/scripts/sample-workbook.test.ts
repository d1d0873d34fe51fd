import { beforeAll, describe, expect, it } from "@jest/globals";
import { fazhi, temporaryFolder } from "../support/command-line";
import { runLines } from "./support/run-lines";

const folder = temporaryFolder();

beforeAll(() => {
  runLines(
    `import { makeSample } from "./scripts/workbench/sample-workbook.mjs";
     for (const file of input) await makeSample(file);
     tell({});`,
    [folder.at("samples/2021.xlsx"), folder.at("again.xlsx")],
  );
});

interface Judged {
  readonly habit: { readonly rounding: string };
  readonly checks: readonly { readonly rule: string; readonly status: string }[];
}

describe("the sample workbook of the workbench", () => {
  it("is the real report, whose rates are cut off instead of rounded, beside last year's figures", async () => {
    const book = folder.at("samples/2021.xlsx");
    const { code, out } = await fazhi(["check", book, "--format", "json"]);
    const { habit, checks } = JSON.parse(out) as Judged;
    expect(code).toBe(1);
    expect(habit.rounding).toBe("truncate");
    expect(checks.find(({ rule }) => rule === "SN-1")?.status).toBe("holds");
  });

  it("is the same file from every build", () => {
    const [book, again] = ["samples/2021.xlsx", "again.xlsx"].map((name) => folder.read(name));
    expect(again).toEqual(book);
  });

  it("comes without the workbook of the year before", () => {
    expect(folder.names()).toEqual(["again.xlsx", "samples"]);
  });
});
