import { beforeAll, describe, expect, it } from "@jest/globals";
import { copyFileSync } from "node:fs";
import { filledBook, SAMPLE_2021, snapshotOf } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { CONDITIONAL_FORMATS, decorated, EXTENSIONS, FOREIGN_PARTS } from "../support/decorate";
import { pack, type Parts, sheetPart, textOfPart, unpack } from "../support/package-parts";

const folder = temporaryFolder();

interface Answer {
  readonly rule: string;
  readonly kind: string;
  readonly status: string;
  readonly stated?: string;
  readonly cells: readonly { readonly figure: string; readonly value: string }[];
}

/** What a check says of the figures, without where they stand. */
async function answers(name: string): Promise<readonly object[]> {
  const { out } = await fazhi(["check", folder.at(name), "--format", "json"]);
  const { checks } = JSON.parse(out) as { checks: readonly Answer[] };
  return checks
    .filter(({ kind }) => kind !== "structure")
    .map(({ rule, status, stated, cells }) => ({
      rule,
      status,
      stated,
      cells: cells.map(({ figure, value }) => `${figure} ${value}`),
    }));
}

async function structureOf(name: string): Promise<readonly string[]> {
  const { out } = await fazhi(["check", folder.at(name), "--format", "json"]);
  const { checks } = JSON.parse(out) as { checks: readonly (Answer & { message: string })[] };
  return checks.filter(({ kind }) => kind === "structure").map(({ message }) => message);
}

/** Everything that staff did is still there. */
function expectKept(parts: Parts): void {
  for (const [name, bytes] of Object.entries(FOREIGN_PARTS)) {
    expect([name, Buffer.from(parts[name] ?? [])]).toEqual([name, Buffer.from(bytes)]);
  }
  const sheet = sheetPart(parts, "依法决策");
  for (const kept of [
    CONDITIONAL_FORMATS,
    EXTENSIONS,
    `<drawing r:id="rId8"/><legacyDrawing r:id="rId9"/>`,
    "自己加的一行",
  ]) {
    expect(textOfPart(parts, sheet)).toContain(kept);
  }
  expect(textOfPart(parts, sheet.replace("worksheets/", "worksheets/_rels/") + ".rels")).toMatch(
    /drawing1\.xml.*vmlDrawing1\.vml.*comments1\.xml/,
  );
  expect(textOfPart(parts, "xl/workbook.xml")).toMatch(/name="公开服务".*name="草稿"/);
  expect(textOfPart(parts, "xl/_rels/workbook.xml.rels")).toContain("../customXml/item1.xml");
  const types = textOfPart(parts, "[Content_Types].xml");
  for (const type of ["image/png", "vmlDrawing", "drawingml.chart", "spreadsheetml.comments"]) {
    expect(types).toContain(type);
  }
}

beforeAll(async () => {
  await filledBook(folder, "plain.xlsx");
  folder.put("decorated.xlsx", pack(decorated(unpack(folder.read("plain.xlsx")))));
});

describe("a workbook with a chart, a picture, comments, conditional formats, inserted rows, a renamed and an extra sheet, a sorted table and custom XML", () => {
  it("is checked with the same answers on its figures as the plain one", async () => {
    const plain = await answers("plain.xlsx");
    expect(plain.length).toBeGreaterThan(60);
    expect(await answers("decorated.xlsx")).toEqual(plain);
  });

  it("has no structure finding but those of the sort", async () => {
    const found = await structureOf("decorated.xlsx");
    expect(found.length).toBeGreaterThan(0);
    for (const message of found) expect(message).toMatch(/学法用法.*排序/);
  });

  it("is filled in place with nothing lost", async () => {
    copyFileSync(folder.at("decorated.xlsx"), folder.at("filled.xlsx"));
    const values = folder.put("values.json", { "会议.主任办公会": 26, "公开.受理": 22 });
    const book = folder.at("filled.xlsx");
    expect((await fazhi(["fill", book, "--values", values, "--in-place"])).code).toBe(0);
    expectKept(unpack(folder.read("filled.xlsx")));
    const told = JSON.stringify(await answers("filled.xlsx"));
    expect(told).toContain("会议.主任办公会 26");
    expect(told).toContain("公开.受理 22");
    expect((await fazhi(["fill", book, "--values", SAMPLE_2021, "--in-place"])).code).toBe(0);
    expect(await answers("filled.xlsx")).toEqual(await answers("plain.xlsx"));
  });

  it("is changed by fill in the cells concerned and nowhere else", async () => {
    const values = folder.put("values.json", { "会议.主任办公会": 26 });
    const target = folder.at("one.xlsx");
    await fazhi(["fill", folder.at("decorated.xlsx"), "--values", values, "-o", target]);
    const [before, after] = [
      unpack(folder.read("decorated.xlsx")),
      unpack(folder.read("one.xlsx")),
    ];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    // The figure's own cell, and the one that repeats it by formula.
    const cells = [
      ["依法决策", "D6"],
      ["第一责任人履职", "D10"],
    ] as const;
    const hidden = sheetPart(before, "_fazhi");
    expect(changed).toEqual([...cells.map(([sheet]) => sheetPart(before, sheet)), hidden]);
    // The hidden sheet remembers that the figure was imported.
    const remembered = /<c r="[DE]1"[^>]*>[^]*?<\/c>/g;
    const rest = (parts: Parts) => textOfPart(parts, hidden).replace(remembered, "");
    expect(rest(after) === rest(before)).toBe(true);
    for (const [sheet, cell] of cells) {
      const written = new RegExp(`(<c r="${cell}"[^>]*>(?:<f>[^<]*</f>)?<v>)26(?=</v>)`);
      const part = sheetPart(before, sheet);
      expect(textOfPart(after, part).replace(written, "$125")).toBe(textOfPart(before, part));
    }
  });

  it("is compiled in place, texts and all, with nothing lost", async () => {
    copyFileSync(folder.at("decorated.xlsx"), folder.at("compiled.xlsx"));
    const book = folder.at("compiled.xlsx");
    const texts = ["--text", folder.at("decorated.txt"), "--docx", folder.at("decorated.docx")];
    const { code, err } = await fazhi(["compile", book, "--in-place", ...texts]);
    expect([code, err]).toEqual([1, ""]);
    expectKept(unpack(folder.read("compiled.xlsx")));
    await fazhi(["compile", folder.at("plain.xlsx"), "--text", folder.at("plain.txt")]);
    const [own, plain] = [folder.read("decorated.txt"), folder.read("plain.txt")];
    const body = (text: Buffer) =>
      /广内街道2021年[^]*(?=\n附：说明与豁免)/.exec(text.toString())?.[0];
    expect(body(own)?.length).toBeGreaterThan(1000);
    expect(body(own)).toBe(body(plain));
    const { sheets } = await snapshotOf(folder.read("compiled.xlsx"));
    expect(sheets.map(({ name }) => name)).toContain("草稿");
  });
});
