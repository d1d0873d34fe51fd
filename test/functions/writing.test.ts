import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { refusal, shows } from "./support/call";

describe("NUMBER", () => {
  it.each([
    ["近32000", 32000],
    ["近32000张", 32000],
    ["180余人", 180],
    ["4万余人次", 40000],
    ["12,077", 12077],
    ["３．２万", 32000],
    ["九十八", 98],
    ["98.3%", 0.983],
    ["百分之九十八", 0.98],
    ["-11.5", -11.5],
    ["0（未开展）", 0],
    ["未开展", 0],
  ])("reads %s as %d", (text, number) => {
    expect(shows("NUMBER", text)).toBe(number);
  });

  it("leaves numbers and blanks as they are", () => {
    expect(shows("NUMBER", 57)).toBe(57);
    expect(shows("NUMBER", "")).toBe("");
    expect(shows("NUMBER", null)).toBe("");
  });

  it.each(["很多", "两三个", "第19次", "4·15", "3-5件", "近180余人", "不适用", "2021年12月"])(
    "refuses %s",
    (text) => {
      expect(shows("NUMBER", text)).toBe(
        `“${text}”读不成数。请改成数字，或像“近32000”这样的写法。`,
      );
    },
  );

  it("cuts a long text in its sentence and refuses what no cell can hold", () => {
    expect(String(shows("NUMBER", "字".repeat(5000))).length).toBeLessThan(80);
    expect(refusal("NUMBER", "9".repeat(350))).toBe("too-large");
    expect(refusal("NUMBER", [[1], [2]])).toBe("not-one-value");
  });
});

describe("PHRASE", () => {
  it("puts each approximation where reports put it", () => {
    expect(shows("PHRASE", 32000, "张", "近")).toBe("近32000张");
    expect(shows("PHRASE", 180, "人", "余")).toBe("180余人");
    expect(shows("PHRASE", 30, "人", "左右")).toBe("30人左右");
    expect(shows("PHRASE", 57, "件")).toBe("57件");
  });

  it("writes a ratio in percent", () => {
    expect(shows("PHRASE", 0.983, "%")).toBe("98.3%");
    expect(shows("PHRASE", 0.98, "％", "以上")).toBe("98%以上");
  });

  it("keeps the approximation that a text has already", () => {
    expect(shows("PHRASE", "近32000", "张")).toBe("近32000张");
    expect(shows("PHRASE", "近32000张", "张", "近")).toBe("近32000张");
    expect(refusal("PHRASE", "近32000", "张", "约")).toBe("qualified-twice");
  });

  it("words what was not done", () => {
    expect(shows("PHRASE", 0, "次", "未开展")).toBe("0次（未开展）");
    expect(shows("PHRASE", null, "次", "未开展")).toBe("0次（未开展）");
    expect(shows("PHRASE", null, "次", "不适用")).toBe("不适用");
    expect(refusal("PHRASE", 3, "次", "未开展")).toBe("qualified-twice");
  });

  it("shows nothing for a blank", () => {
    expect(shows("PHRASE", null, "件")).toBe("");
    expect(shows("PHRASE", "", "件", "近")).toBe("");
  });

  it("refuses an unknown word, another unit and truth values", () => {
    expect(refusal("PHRASE", 57, "件", "大概齐")).toBe("bad-qualifier");
    expect(refusal("PHRASE", "57人", "件")).toBe("not-a-number");
    expect(refusal("PHRASE", false, "件")).toBe("not-a-number");
    expect(refusal("PHRASE", 57, [["件", "次"]])).toBe("not-one-value");
  });

  it("is read back by NUMBER", () => {
    const word = fc.constantFrom("近", "余", "多", "约", "左右", "以上", "不少于", "超", "");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), word, (value, qualifier) => {
        expect(shows("NUMBER", shows("PHRASE", value, "件", qualifier))).toBe(value);
      }),
    );
  });
});

describe("CHINESE", () => {
  it("writes numbers in characters", () => {
    expect(shows("CHINESE", 98)).toBe("九十八");
    expect(shows("CHINESE", "近32000")).toBe("三万二千");
    expect(shows("CHINESE", 12.5)).toBe("十二点五");
    expect(shows("CHINESE", null)).toBe("");
  });

  it("refuses what is no number or too long", () => {
    expect(refusal("CHINESE", "几十")).toBe("not-a-number");
    expect(shows("CHINESE", 1e17)).toBe("“100000000000000000”太长，写不成汉字数字。");
  });
});

describe("SENTENCE", () => {
  const names = [["转办"], ["办结"], ["办结率"], ["截止"]];

  it("puts values into the places of their names", () => {
    const values = [["58件"], [57], ["98%以上"], ["截至11月底"]];
    expect(
      shows("SENTENCE", "{截止|时期}转办{转办}，办结{办结}件，办结率{办结率}。", names, values),
    ).toBe("截至11月底，转办58件，办结57件，办结率98%以上。");
  });

  it("leaves the measure word to the sentence where asked", () => {
    expect(shows("SENTENCE", "{甲|无单位}多件", [["甲"]], [["近58件"]])).toBe("近58多件");
    expect(shows("SENTENCE", "{甲｜无单位}", [["甲"]], [["若干"]])).toBe("若干");
  });

  it("marks what is blank or unknown", () => {
    expect(shows("SENTENCE", "{转办}、{另一}", [["转办"]], [[null]])).toBe(
      "【待填：转办】、【待填：另一】",
    );
    expect(shows("SENTENCE", "{甲|时期}", [["乙"]], [[1]])).toBe("【待填：甲】");
  });

  it("knows the unit and the years of a report", () => {
    const given = [
      ["单位", "年度"],
      ["广内街道", 2021],
    ];
    expect(shows("SENTENCE", "{单位}{年度}年，{上年度}，{下年度}", [given[0]], [given[1]])).toBe(
      "广内街道2021年，2020，2022",
    );
    expect(shows("SENTENCE", "{单位}{上年度}", [["甲"]], [[1]])).toBe(
      "【待填：单位】【待填：年度】",
    );
  });

  it("prints doubled braces as one, and hostile text as text", () => {
    expect(shows("SENTENCE", "{{甲}}", [["甲"]], [[1]])).toBe("{甲}");
    expect(shows("SENTENCE", "{甲}", [["甲"]], [['=HYPERLINK("x")<img onerror=1>']])).toBe(
      '=HYPERLINK("x")<img onerror=1>',
    );
    expect(shows("SENTENCE", "{__proto__}{constructor}", [["甲"]], [[1]])).toBe(
      "【待填：__proto__】【待填：constructor】",
    );
  });

  describe("in the forms of a report's texts", () => {
    const years = [["甲"], ["上年甲"]];
    const comparing = (template: string, now: unknown, before: unknown) =>
      shows("SENTENCE", template, years, [[now], [before]]);

    it.each([
      ["65件", "60件", "同比增长8.3%", "比上年增加5件"],
      ["12,077件", "12077件", "与上年持平", "与上年持平"],
      [65, 60, "同比增长8.3%", "比上年增加5"],
      ["98.3%", "97.1%", "同比提高1.2个百分点", "比上年提高1.2个百分点"],
      ["1.2万人", "1万人", "同比增长20.0%", "比上年增加0.2万人"],
      ["58件", 60, "同比下降3.3%", "比上年减少2件"],
    ])("compares %j with last year's %j", (now, before, change, difference) => {
      expect(comparing("{甲|同比}，{甲|增减}", now, before)).toBe(`${change}，${difference}`);
    });

    it.each([
      ["58件", "60起"],
      ["近300件", "280件"],
      ["300余人", "280人"],
      ["30件左右", "28件"],
      ["58件", ""],
      ["若干", "若干"],
    ])("does not compare %j with %j", (now, before) => {
      expect(comparing("{甲|同比}", now, before)).toBe("【待填：甲同比】");
      expect(comparing("受理{甲}[[，{甲|增减}]]。", now, before)).toBe(`受理${now}。`);
    });

    it("compares with nothing but a 0 by difference alone", () => {
      expect(comparing("{甲|同比}，{甲|增减}", "5件", "0件")).toBe(
        "【待填：甲同比】，比上年增加5件",
      );
    });

    it("prints last year's value, and says of which figure 同比 alone speaks", () => {
      expect(comparing("上年{甲|上年}，今年{甲}，{增减}", "65件", "60件")).toBe(
        "上年60件，今年65件，比上年增加5件",
      );
      expect(comparing("{甲|上年|无单位}起", "65件", "60件")).toBe("60起");
      expect(comparing("{甲|上年}", "65件", null)).toBe("【待填：甲上年数】");
    });

    it("asks for last year's value by its name where nobody gave it, and for the figure that is meant", () => {
      expect(shows("SENTENCE", "{甲}，{同比}", [["甲"]], [[1]])).toBe(
        "“同比”要用上年的数，请在名称里加“上年甲”，数值里加上它的数。",
      );
      expect(shows("SENTENCE", "[[{甲|上年}]]", [["甲"]], [[1]])).toMatch(/^“上年”要用上年的数/u);
      expect(shows("SENTENCE", "共{同比}", [["甲"]], [[1]])).toBe(
        "句式第2个字处的“同比”前面没有指标，不知道比的是哪一个。",
      );
      expect(shows("SENTENCE", "{另|同比}", [["甲"]], [[1]])).toBe("【待填：另】");
    });

    it.each([
      [98.276, "98.3"],
      ["98.276%", "98.3%"],
      ["98%", "98%"],
      ["3.25万元", "3.3万元"],
      ["近3.25万元", "近3.25万元"],
      ["3.25余万元", "3.25余万元"],
      ["若干", "若干"],
    ])("%j with one decimal is %j", (value, printed) => {
      expect(shows("SENTENCE", "{甲|1位}", [["甲"]], [[value]])).toBe(printed);
    });

    it.each([
      ["3件", "受理诉讼3件。"],
      ["0件", "未受理。"],
      ["0.00万元", "未受理。"],
      [0, "未受理。"],
      ["0次（未开展）", "未受理。"],
      ["未开展", "未受理。"],
      ["不适用", ""],
      ["", ""],
    ])("a clause of %j reads %j", (value, read) => {
      expect(shows("SENTENCE", "[[受理诉讼{甲}|未受理]]。", [["甲"]], [[value]])).toBe(read);
    });

    it("numbers what is left of a list, and leaves no comma behind", () => {
      const template = "{一是}宣传{乙}；[[{一是}诉讼{甲}；]]{一是}培训[[，其中{甲}]]。";
      expect(shows("SENTENCE", template, [["甲"], ["乙"]], [[null], ["2次"]])).toBe(
        "一是宣传2次；二是培训。",
      );
      expect(shows("SENTENCE", template, [["甲"], ["乙"]], [["1件"], ["2次"]])).toBe(
        "一是宣传2次；二是诉讼1件；三是培训，其中1件。",
      );
    });
  });

  it("refuses broken patterns, unpaired lists, doubled names and more than a cell holds", () => {
    expect(shows("SENTENCE", "办结{办结件", [["办结"]], [[1]])).toBe(
      "句式第3个字处的“{”不成对或是空的。",
    );
    expect(shows("SENTENCE", "{甲|大写}", [["甲"]], [[1]])).toBe(
      "不认识写法“大写”。竖线后面可以写：无单位、时期、上年、同比、增减、1位。",
    );
    expect(refusal("SENTENCE", "[[{甲}", [["甲"]], [[1]])).toBe("template-broken");
    expect(refusal("SENTENCE", "{甲}", [["甲"]], [[1], [2]])).toBe("unpaired-names");
    expect(refusal("SENTENCE", "{甲}", [["甲"], ["甲"]], [[1], [2]])).toBe("name-twice");
    expect(refusal("SENTENCE", "{甲}{甲}", [["甲"]], [["字".repeat(20_000)]])).toBe(
      "text-too-long",
    );
    expect(shows("SENTENCE", null, [["甲"]], [[1]])).toBe("");
  });
});
