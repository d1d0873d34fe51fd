import { describe, expect, it, jest } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { writeDocx } from "../../../src/adapters/docx/write-docx";
import type { ReportDocument } from "../../../src/core/model/document";

const REPORT: ReportDocument = {
  title: "槐树街道2021年法治政府建设年度情况报告",
  unit: "槐树街道",
  year: 2021,
  draft: [],
  sections: [
    { id: "part1", heading: "一、主要举措和成效", level: 1, paragraphs: [] },
    {
      id: "decision",
      heading: "（一）依法决策",
      level: 2,
      paragraphs: [
        {
          id: "p1",
          parts: [
            { kind: "text", text: "全年共召开主任办公会" },
            { kind: "figure", text: "25次", figure: "会议.主任办公会" },
            { kind: "text", text: "，张贴海报" },
            { kind: "figure", text: "近32000张", figure: "宣传.海报" },
            { kind: "text", text: "。" },
          ],
        },
      ],
    },
  ],
};

const DRAFT: ReportDocument = {
  ...REPORT,
  draft: [{ code: "missing-figure", figure: "信访.办结", section: "x", paragraph: "p1" }],
  sections: [
    {
      id: "x",
      heading: '二、<不足> & "原因"',
      level: 1,
      paragraphs: [
        { id: "p1", parts: [{ kind: "missing", text: "【待填：办结数】", figure: "信访.办结" }] },
        { id: "p2", parts: [{ kind: "text", text: "A\u0000\uD800B\u000B" }] },
      ],
    },
  ],
};

async function partsOf(report: ReportDocument, notes: readonly string[] = [], at?: Date) {
  const files = unzipSync(await writeDocx(report, notes, at && { writtenAt: at }));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
}

describe("what stands behind the text", () => {
  it("begins on a page of its own, under headings, and leaves the text as it is", async () => {
    const textOf = (bytes: Uint8Array) =>
      strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    const body = textOf(await writeDocx(REPORT, []));
    const appendix = [{ heading: "附：核对情况", lines: ["已核 2 项。"] }];
    const whole = textOf(await writeDocx(REPORT, [], { appendix }));
    expect(paragraphs(whole)).toEqual([...paragraphs(body), "附：核对情况", "已核 2 项。"]);
    expect(whole).toContain("<w:pageBreakBefore/>");
    expect(body).not.toContain("<w:pageBreakBefore/>");
  });
});

/** The text of each paragraph. */
function paragraphs(xml: string): readonly string[] {
  return xml
    .split("</w:p>")
    .slice(0, -1)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map((match) => match[1]).join(""),
    );
}

/** Reads numbers from the attributes of some elements. */
function attributes(xml: string, ...elements: readonly string[]): (name: string) => number {
  const text = elements
    .map((name) => new RegExp(`<${name} [^>]*>`, "u").exec(xml)?.[0] ?? "")
    .join("");
  return (name) => Number(new RegExp(` ${name}="(\\d+)"`, "u").exec(text)?.[1]);
}

/** Runs with the clock set; only `Date` is replaced, because the packer waits for real timers. */
async function atTime<Value>(time: string, run: () => Promise<Value>): Promise<Value> {
  const real = [
    "setTimeout",
    "clearTimeout",
    "setImmediate",
    "clearImmediate",
    "setInterval",
    "clearInterval",
  ] as const;
  jest.useFakeTimers({
    now: new Date(time),
    doNotFake: [...real, "nextTick", "queueMicrotask", "hrtime", "performance"],
  });
  try {
    return await run();
  } finally {
    jest.useRealTimers();
  }
}

describe("a report as .docx", () => {
  it("prints title, headings and every figure in order", async () => {
    const part = await partsOf(REPORT);
    expect(paragraphs(part("word/document.xml"))).toEqual([
      "槐树街道2021年法治政府建设年度情况报告",
      "一、主要举措和成效",
      "（一）依法决策",
      "全年共召开主任办公会25次，张贴海报近32000张。",
    ]);
  });

  it("has the page of an official document: A4, margins 37, 35, 28 and 26 mm", async () => {
    const xml = (await partsOf(REPORT))("word/document.xml");
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(/<w:pgMar [^>]*>/u.exec(xml)?.[0]).toMatch(
      /w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u,
    );
  });

  it("puts 22 lines of 28 characters on a page", async () => {
    const part = await partsOf(REPORT);
    const page = attributes(part("word/document.xml"), "w:pgSz", "w:pgMar");
    const body = part("word/styles.xml").split('w:styleId="ReportBody"')[1] ?? "";
    const closer = Number(/<w:spacing w:val="(-?\d+)"/u.exec(body)?.[1]);
    const line = Number(/w:line="(\d+)"/u.exec(body)?.[1]);
    const width = page("w:w") - page("w:left") - page("w:right");
    const height = page("w:h") - page("w:top") - page("w:bottom");
    expect(Math.floor(width / (320 + closer))).toBe(28);
    expect(Math.floor(height / line)).toBe(22);
  });

  it("uses Word's own Title, Heading 1 and Heading 2, so that Word can navigate it", async () => {
    const xml = (await partsOf(REPORT))("word/document.xml");
    expect([...xml.matchAll(/<w:pStyle w:val="([^"]*)"/gu)].map((match) => match[1])).toEqual([
      "Title",
      "Heading1",
      "Heading2",
      "ReportBody",
    ]);
  });

  it.each([
    ["Title", "方正小标宋简体", "44", "700"],
    ["Heading1", "黑体", "32", "579"],
    ["Heading2", "楷体", "32", "579"],
    ["ReportBody", "仿宋", "32", "579"],
  ])("sets %s in %s at its size on exact lines", async (id, font, halfPoints, line) => {
    const styles = (await partsOf(REPORT))("word/styles.xml");
    const style =
      styles.split("<w:style ").find((text) => text.includes(`w:styleId="${id}"`)) ?? "";
    expect(style).toContain(`w:eastAsia="${font}"`);
    expect(style).toContain(`<w:sz w:val="${halfPoints}"/>`);
    expect(/<w:spacing [^>]*>/u.exec(style)?.[0]).toMatch(
      new RegExp(`w:line="${line}".*w:lineRule="exact"`, "u"),
    );
  });

  it("indents headings and body by two characters", async () => {
    const styles = (await partsOf(REPORT))("word/styles.xml");
    expect(styles.match(/w:firstLineChars="200"/gu)).toHaveLength(4);
  });

  it("is in Chinese, with page numbers at the outer edge", async () => {
    const part = await partsOf(REPORT);
    expect(part("word/styles.xml")).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders");
    const footers = ["word/footer1.xml", "word/footer2.xml"].map(part);
    expect(footers.map((xml) => /<w:jc w:val="([^"]*)"/u.exec(xml)?.[1]).sort()).toEqual([
      "left",
      "right",
    ]);
    for (const footer of footers) expect(footer).toMatch(/— .*PAGE.* —/u);
  });

  it("is the same file whenever it is written", async () => {
    const today = await writeDocx(REPORT, []);
    const later = await atTime("2031-05-06T07:08:10Z", () => writeDocx(REPORT, []));
    expect(Buffer.from(later).equals(Buffer.from(today))).toBe(true);
  });

  it("names the time of writing only if it is told", async () => {
    const silent = (await partsOf(REPORT))("docProps/core.xml");
    expect(silent).not.toMatch(/dcterms:(created|modified)>/u);
    const told = (await partsOf(REPORT, [], new Date("2021-12-31T08:00:00Z")))("docProps/core.xml");
    expect(told).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2021-12-31T08:00:00Z</dcterms:created>',
    );
  });

  it("begins a draft with 未定稿 and its notes, and highlights what is missing", async () => {
    const xml = (await partsOf(DRAFT, ["办结数尚未填报。"]))("word/document.xml");
    expect(paragraphs(xml).slice(0, 3)).toEqual(["未定稿", "办结数尚未填报。", REPORT.title]);
    expect(xml).toMatch(/<w:highlight w:val="yellow"\/>.{0,80}【待填：办结数】/u);
  });

  it("stays well-formed whatever characters the texts hold", async () => {
    const xml = (await partsOf(DRAFT))("word/document.xml");
    expect(xml).toContain("二、&lt;不足&gt; &amp; ");
    expect(paragraphs(xml).at(-1)).toBe("AB");
  });
});
