import { describe, expect, it } from "@jest/globals";
import { fazhi, temporaryFolder } from "../support/command-line";
import { smallSource } from "../support/small-source";

const folder = temporaryFolder();
const definitionWith = (rules: readonly object[]) =>
  folder.put("def.json", { ...smallSource, rules });

describe("fazhi definition check", () => {
  it("finds no fault with the built-in report", async () => {
    const { code, out } = await fazhi(["definition", "check", "fazhi-jiedao"]);
    expect(code).toBe(0);
    expect(out).toContain("没有发现错误");
  });

  it("names the rules that contradict each other and ends with 1", async () => {
    const file = definitionWith([
      { id: "A-1", formula: "案件.受理=案件.甲类+案件.乙类", severity: "hard" },
      { id: "A-2", formula: "案件.受理<=3", severity: "hard" },
      { id: "A-3", formula: "案件.甲类>=5", severity: "hard" },
    ]);
    const { code, out } = await fazhi(["definition", "check", file]);
    expect(code).toBe(1);
    expect(out).toContain("规则 A-1、A-2、A-3 互相矛盾，填什么数都通不过。");
  });

  it("gives every rule a record that passes and one that fails, as JSON", async () => {
    const file = definitionWith([
      { id: "A-1", formula: "案件.受理=案件.甲类+案件.乙类", severity: "hard" },
    ]);
    const { code, out } = await fazhi(["definition", "check", file, "--format", "json"]);
    expect(code).toBe(0);
    const { examples } = JSON.parse(out) as { examples: Readonly<Record<string, object>> };
    expect(examples["A-1"]).toEqual({
      passing: { current: expect.anything(), prior: {} },
      failing: { current: expect.anything(), prior: {} },
    });
  });

  it.each([
    [["definition"], "definition 后面只能写 check"],
    [["definition", "test"], "没有“test”"],
    [["definition", "check"], "没有写定义"],
    [["definition", "check", "a.json", "b.json"], "多出了“b.json”"],
    [["definition", "check", "missing.json"], "missing.json：没有这个文件"],
    [["definition", "check", "nothing"], "没有这种报表"],
  ])("%j is refused in a sentence", async (argv, words) => {
    const { code, err } = await fazhi(argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
