import { describe, expect, it } from "@jest/globals";
import { fazhi } from "../support/command-line";
import manifest from "../../package.json";

const COMMANDS = ["new", "fill", "check", "compile"];

describe("help", () => {
  it.each([["--help"], ["-h"], ["help"], []])(
    "%s goes to standard output with exit code 0 and names every command with an example",
    async (...argv) => {
      const { code, out, err } = await fazhi(argv);
      expect([code, err]).toEqual([0, ""]);
      for (const command of COMMANDS) expect(out).toMatch(new RegExp(`例：fazhi ${command} `));
    },
  );

  it.each(COMMANDS)("%s --help tells that command alone, in either language", async (command) => {
    const chinese = await fazhi([command, "--help"]);
    const english = await fazhi([command, "--help", "--lang", "en"]);
    expect([chinese.code, english.code]).toEqual([0, 0]);
    expect(chinese.out).toContain(`例：fazhi ${command} `);
    expect(english.out).toContain(`Example: fazhi ${command} `);
    const other = COMMANDS.find((one) => one !== command) ?? "";
    expect(chinese.out).not.toContain(`例：fazhi ${other} `);
  });

  it.each(["constructor", "nonsense"])(
    "help on %s, which is no command, is all of it",
    async (topic) => {
      const { code, out } = await fazhi(["help", topic]);
      expect(code).toBe(0);
      for (const command of COMMANDS) expect(out).toContain(`例：fazhi ${command} `);
    },
  );

  it("every option of the contract is told", async () => {
    const { out } = await fazhi(["--help"]);
    for (const option of [
      "--report",
      "--unit",
      "--year",
      "--prior",
      "-o",
      "--force",
      "--values",
      "--in-place",
      "--definition",
      "--format",
      "--text",
      "--html",
      "--docx",
      "--lang",
    ]) {
      expect(out).toContain(option);
    }
  });

  it("--version prints the version that was released", async () => {
    expect(await fazhi(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });
});

describe("a command line that is not understood", () => {
  it("ends with exit code 2, says what to do, and prints no result", async () => {
    const { code, out, err } = await fazhi(["compile", "b.xlsx"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/请加 -o .*--in-place.*fazhi compile --help/);
  });

  it("is refused in English when asked", async () => {
    const { code, err } = await fazhi(["chekc", "b.xlsx", "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toMatch(/no command "chekc".*See fazhi --help/);
  });
});
