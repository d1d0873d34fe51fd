import { describe, expect, it } from "@jest/globals";
import { momentOf } from "../../src/cli/session";
import { processTerminal } from "../../src/cli/terminal";

function recorded(isTTY: boolean) {
  const said: string[] = [];
  const terminal = processTerminal({
    stdout: { write: (text) => said.push(`out ${text}`) },
    stderr: { isTTY, write: (text) => said.push(`err ${text}`) },
  });
  return { terminal, said };
}

const CLEAR = "\r\u001b[K";

describe("a terminal", () => {
  it("shows progress on standard error alone and clears it before anything else is said", () => {
    const { terminal, said } = recorded(true);
    terminal.progress("正在读取");
    terminal.progress("正在写");
    terminal.print("结果\n");
    terminal.report("说明");
    expect(said).toEqual([
      `err ${CLEAR}正在读取`,
      `err ${CLEAR}正在写`,
      `err ${CLEAR}`,
      "out 结果\n",
      "err 说明\n",
    ]);
  });

  it("shows no progress where nobody watches", () => {
    const { terminal, said } = recorded(false);
    terminal.progress("正在读取");
    terminal.progress("");
    terminal.print("结果\n");
    expect(said).toEqual(["out 结果\n"]);
  });
});

describe("the moment of a run", () => {
  it("is fixed by SOURCE_DATE_EPOCH", () => {
    expect(momentOf({ SOURCE_DATE_EPOCH: "1641801600" }).toISOString()).toBe(
      "2022-01-10T08:00:00.000Z",
    );
  });

  it.each(["", "yesterday", "-1", "99999999999999999"])(
    "is the real one where SOURCE_DATE_EPOCH is %p",
    (text) => {
      const before = Date.now();
      expect(momentOf({ SOURCE_DATE_EPOCH: text }).getTime()).toBeGreaterThanOrEqual(before);
    },
  );
});
