/** Texts as people leave them on 文字稿: what is told, where, and that the rest is compiled as it was. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { Snapshot } from "../../src/workbook/port";
import { textCellOf } from "../../src/workbook/text-rows";
import { filledBook, snapshotOf } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";

const folder = temporaryFolder();
const KEY = "governance.petitions";
const WHERE = "文字稿“夯实基层治理，多元化解矛盾纠纷”第 2 段";
let snapshot: Snapshot;
let others: readonly string[];

beforeAll(async () => {
  await filledBook(folder, "2021.xlsx");
  snapshot = await snapshotOf(folder.read("2021.xlsx"));
  ({ before: others } = await compiled("办结{信访.办结}。"));
});

/** The paragraph's own lines, those around it, and what the terminal says, with the text in its cell. */
async function compiled(text: string) {
  const opened = openXlsx(folder.read("2021.xlsx"));
  const cell = textCellOf(snapshot, KEY);
  if (!opened.ok || cell === undefined) throw new Error("no cell");
  const written = await opened.value.write({ cells: [{ ...cell, value: text }] });
  if (!written.ok) throw new Error(written.failure.code);
  const book = folder.put("edited.xlsx", opened.value.bytes());
  const { out } = await fazhi(["compile", book, "--text", folder.at("edited.txt")]);
  const lines = folder.read("edited.txt").toString().split("\n");
  const start = lines.findIndex((line) => line.includes("街道受理12345市民服务热线诉求")) + 1;
  const end = lines.findIndex((line) => line.includes("依托街道调解中心，"));
  const own = lines.slice(start, end).map((line) => line.trim());
  const before = [...lines.slice(0, start), ...lines.slice(end)].filter((line) =>
    line.startsWith("　"),
  );
  return { own, before, out };
}

const told = (at: number) => `${WHERE}第 ${at} 个字符处`;

describe("a paragraph of 文字稿 with", () => {
  it.each<[what: string, text: string, own: readonly string[], said: readonly string[]]>([
    [
      "a brace that was never closed",
      "接待{信访.来电来访，承办{信访.转办}。",
      ["接待【待改：{】信访.来电来访，承办58件。"],
      [told(3), "“{”少了另一半“}”"],
    ],
    [
      "two braces in front of a name, which print one",
      "承办{{信访.转办}。",
      ["承办{信访.转办【待改：}】。"],
      [told(10), "“}”前面写了两个花括号，两个连写是要印出一个。要写指标，请删去其中一个。"],
    ],
    [
      "one brace too many behind",
      "承办{信访.转办}}。",
      ["承办58件【待改：}】。"],
      [told(10), "“}”少了另一半“{”"],
    ],
    [
      "the braces deleted",
      "接待信访.来电来访，承办{信访.转办}。",
      ["接待信访.来电来访，承办58件。"],
      [
        "“信访.来电来访”是“接待群众来电来访件次”的编号，没有放在花括号里，会照原样印出来。要写这个数，请写成 {信访.来电来访}。",
      ],
    ],
    [
      "an error of the spreadsheet",
      "#NAME?",
      ["#NAME?"],
      ["“#NAME?”是表格的错误值，会照原样印出来。"],
    ],
    [
      "tabs, soft returns, no-break and zero-width signs from Word",
      "\t接待\u00a0{信访.来电来访}\v承办{信访.转办}\r\n\r\n办结{信访.办结}\u200b。",
      ["接待 370件次", "承办58件", "办结57件。"],
      [],
    ],
    ["full-width braces, bars and points", "承办｛信访．转办｜无单位｝件。", ["承办58件。"], []],
    ["the full stop of a Chinese keyboard", "承办{信访。转办}。", ["承办58件。"], []],
    [
      "a comma for the point",
      "承办{信访，转办}。",
      ["承办【待填：信访，转办】。"],
      ["没有叫“信访，转办”的指标（是不是“信访.转办”？）", "请在文字稿里同名的第 2 行改正"],
    ],
    [
      "a form that there is not, and a word about the same figure",
      "承办{信访.转办|保留1位小数}，{无单位}。",
      ["承办【待填：信访.转办|保留1位小数】，【待填：无单位】。"],
      ["{信访.转办|保留1位小数} 写法不认识，竖线后面可以写：无单位、时期"],
    ],
    ["blanks within a form", "办结率{信访.办结率|1 位}。", ["办结率98%。"], ["文字里要 1 位小数"]],
    [
      "a list numbered by hand with a blank in it",
      "{一是}接待{信访.来电来访}；{ 二 是 }承办{信访.转办}。",
      ["一是接待370件次；二是承办58件。"],
      [],
    ],
    [
      "a clause that was never closed",
      "承办{信访.转办}[[，办结{信访.办结}。",
      ["承办58件【待改：[[】，办结57件。"],
      [told(10), "“[[”少了另一半“]]”"],
    ],
    ["a formula as text", "=SUM(A1)承办{信访.转办\n}。", ["=SUM(A1)承办58件。"], ["半角括号"]],
    [
      "numbers typed instead of placeholders",
      "承办58件，办结率为98%。",
      ["承办58件，办结率为98%。"],
      ["“98%”就是“转办交办案件办结率”，但直接写在文字里"],
    ],
    [
      "the unit typed behind a placeholder",
      "接待{信访.来电来访}件次。",
      ["接待370件次件次。"],
      ["填了但没有写进文字的指标"],
    ],
    ["nothing but blanks", "   ", [], ["填了但没有写进文字的指标"]],
  ])("%s", async (_, text, own, said) => {
    const { own: read, before, out } = await compiled(text);
    expect(read).toEqual(own);
    for (const words of said) expect(out).toContain(words);
    expect(said.length > 0 || !out.includes("第 2 段")).toBe(true);
    expect(before).toEqual(others);
  });
});
