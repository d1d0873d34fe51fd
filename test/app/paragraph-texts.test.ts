import { describe, expect, it } from "@jest/globals";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { openReport, type OpenReport } from "../../src/app/open-report";
import { paragraphTexts, previewText, writeTexts } from "../../src/app/paragraph-texts";
import { memoryLiveWorkbook } from "../../src/workbook/memory-live-workbook";
import type { Changes, Workbook } from "../../src/workbook/port";
import { textCellOf } from "../../src/workbook/text-rows";
import { fillSample } from "../support/pane/sample-state";

const KEY = "gaps.narrative";

/** The sample in a workbook, with what was asked of it. */
async function sample() {
  const memory = memoryLiveWorkbook();
  await fillSample(memory);
  const trips = { reads: 0, writes: [] as Changes[] };
  const workbook: Workbook = {
    read: () => {
      trips.reads += 1;
      return memory.read();
    },
    write: (changes) => {
      trips.writes.push(changes);
      return memory.write(changes);
    },
  };
  return { memory, workbook, trips, report: await opened(workbook) };
}

async function opened(workbook: Workbook): Promise<OpenReport> {
  const report = await openReport(workbook);
  if (!report.ok) throw new Error(JSON.stringify(report.failure));
  return report.value;
}

function textOf(report: OpenReport, key: string): string | undefined {
  return paragraphTexts(report).find((each) => each.key === key)?.text;
}

describe("the wordings of a report", () => {
  it("are those of the definition until staff change them", async () => {
    const { report } = await sample();
    const texts = paragraphTexts(report);
    expect(texts.filter(({ text, standard }) => text !== standard)).toEqual([]);
    expect(texts.find(({ key }) => key === KEY)).toMatchObject({
      heading: "二、存在的不足和原因",
      standard: "",
    });
    const numbers = texts
      .filter(({ section }) => section === "governance")
      .map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it("are written in one write, all of them, and taken back as one", async () => {
    const { memory, workbook, trips, report } = await sample();
    const keys = paragraphTexts(report).map(({ key }) => key);
    const texts = new Map(keys.map((key) => [key, `${key}：共{信访.转办}。`]));
    trips.reads = 0;
    const receipt = await writeTexts(workbook, report, texts);
    expect(receipt).toMatchObject({ ok: true, value: { cellsWritten: keys.length } });
    expect([trips.reads, trips.writes.length]).toEqual([0, 1]);
    expect(trips.writes[0]?.purpose).toBe("texts");
    const now = await opened(workbook);
    expect(textOf(now, KEY)).toBe(`${KEY}：共{信访.转办}。`);
    await memory.restoreLast();
    expect(textOf(await opened(workbook), KEY)).toBe("");
  });

  it("that stand there already are no write", async () => {
    const { workbook, trips, report } = await sample();
    const own = new Map(paragraphTexts(report).map(({ key, text }) => [key, text]));
    await writeTexts(workbook, report, own);
    await writeTexts(workbook, report, new Map([["nobody.knows", "x"]]));
    expect(trips.writes).toEqual([]);
  });

  it.each([
    ["a formula's sign", "=1+1"],
    ["half a placeholder", "一是{宣传不"],
    ["what Word pastes", "\t一是。\u000b二是\u00a0\u200b。"],
    ["several lines", "一是。\n\n二是。"],
  ])("keep %s as it was typed", async (_, text) => {
    const { workbook, report } = await sample();
    await writeTexts(workbook, report, new Map([[KEY, text]]));
    expect(textOf(await opened(workbook), KEY)).toBe(text);
  });

  it("go back to the standard ones, one or all", async () => {
    const { workbook, report } = await sample();
    const key = "governance.petition";
    const [first] = paragraphTexts(report).filter(({ section }) => section === "governance");
    const target = first?.key ?? key;
    await writeTexts(
      workbook,
      report,
      new Map([
        [target, ""],
        [KEY, "有。"],
      ]),
    );
    const changed = paragraphTexts(await opened(workbook));
    expect(
      changed.filter(({ text, standard }) => text !== standard).map((each) => each.key),
    ).toEqual([target, KEY]);
    const back = new Map(changed.map((each) => [each.key, each.standard]));
    await writeTexts(workbook, await opened(workbook), back);
    const now = paragraphTexts(await opened(workbook));
    expect(now.filter(({ text, standard }) => text !== standard)).toEqual([]);
  });

  it("find a row that is gone a new one, under its own 编号", async () => {
    const { memory, workbook, report } = await sample();
    const cell = textCellOf(report.snapshot, KEY);
    if (cell === undefined) throw new Error("no row");
    memory.edit({ ...cell, column: 1 }, null);
    await writeTexts(workbook, await opened(workbook), new Map([[KEY, "人手不足。"]]));
    const now = await opened(workbook);
    expect(textOf(now, KEY)).toBe("人手不足。");
    expect(textCellOf(now.snapshot, KEY)?.row).toBeGreaterThan(cell.row);
  });
});

describe("the preview of a wording", () => {
  it("is what compiling makes of it once it is saved, with the same reasons", async () => {
    const { workbook, report } = await sample();
    const options = { language: "zh-CN" } as const;
    const text = "一是{信访.转办，办结{办结数|大写}。\n二是{信访.转办}，{同比}。";
    const before = compileWorkbook(report, options);
    const preview = previewText(report, before.document, KEY, text, options);
    await writeTexts(workbook, report, new Map([[KEY, text]]));
    const after = compileWorkbook(await opened(workbook), options);
    const section = after.document.sections.find(({ id }) => id === "gaps");
    expect(preview.lines).toEqual(section?.paragraphs.map(({ parts }) => parts));
    const sentences = preview.problems.map(({ sentence }) => sentence);
    expect(sentences.length).toBeGreaterThan(1);
    expect(after.draftNotes).toEqual(expect.arrayContaining(sentences));
  });

  it("tells where each wrong place is, in words and in the text", async () => {
    const { report } = await sample();
    const options = { language: "zh-CN" } as const;
    const { document } = compileWorkbook(report, options);
    const text = "受理{信访.转办}，办结{信访.转半}，另有{。";
    const { problems } = previewText(report, document, KEY, text, options);
    expect(problems.map(({ at }) => at && text.slice(at.start, at.start + at.length))).toEqual([
      "{",
      "信访.转半",
    ]);
    expect(problems[0]?.sentence).toBe(
      "文字稿“存在的不足和原因”第 23 个字符处（…访.转半}，另有{。），“{”少了另一半“}”。请补上或删去；要写这个符号本身，写两个“{{”。此处已标“待改”，其余照常成文。",
    );
    expect(problems[1]?.sentence).toMatch(/没有叫“信访.转半”的指标（是不是“信访.转办”？）/);
  });
});
