import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { groupedByPeriod } from "../../../../src/core/checks/periods/period-groups";
import { readPeriod } from "../../../../src/core/text/period";

function grouped(texts: readonly string[]) {
  return groupedByPeriod(texts.map((text) => [readPeriod(text), text]));
}

const namesOf = (texts: readonly string[]) => grouped(texts).map(({ name }) => name);

describe("figures by the period that they cover", () => {
  it.each([
    [["2021年1-11月", "截至11月底", "截至2021年11月30日", "2021.1-2021.11"], ["截至11月底"]],
    [["上半年", "1-6月", "截至6月30日"], ["截至6月底"]],
    [["今年以来", "截至目前", "年初至今"], ["截至目前"]],
    [["全年", "", "2021年1-12月", "12月31日"], [""]],
    [["截至11月25日", "1月1日至11月25日"], ["截至11月25日"]],
    [
      ["截至11月底", "截至10月底", "全年"],
      ["截至11月底", "截至10月底", ""],
    ],
    [
      ["随便", "随便", "下半年"],
      ["随便", "下半年"],
    ],
  ])("%j are %j", (texts, names) => {
    expect(namesOf(texts)).toEqual(names);
  });

  it("are named as written where all are written alike, else by the last day", () => {
    expect(grouped(["1-11月", "1-11月"]).map(({ words }) => words)).toEqual(["1-11月"]);
    const spelt = grouped(["1-11月", "截至11月30日"]);
    expect(spelt.map(({ words }) => words)).toEqual(["截至11月底"]);
  });

  it("show the year that one of them names, which may be the wrong one", () => {
    const [group] = grouped(["1-11月", "截至2020年11月30日"]);
    expect(group).toMatchObject({ words: "截至2020年11月底", name: "截至11月底" });
  });

  it("a day without its year is in the year that others name, unless they name two", () => {
    expect(namesOf(["截至11月底", "截至2021年11月底"])).toEqual(["截至11月底"]);
    expect(namesOf(["截至11月底", "截至2021年11月底", "截至2020年11月底"])).toEqual([
      "截至11月底",
      "截至2021年11月底",
      "截至2020年11月底",
    ]);
  });

  it("the groups and their names do not depend on the order of the figures", () => {
    const texts = fc.array(
      fc.constantFrom(
        ...["", "全年", "截至11月底", "1-11月", "截至2020年11月底", "2021年1-11月", "截至目前"],
        ...["今年以来", "截至12月31日", "上半年", "随便", "截至11月25日", "时点"],
      ),
    );
    fc.assert(
      fc.property(texts, (given) => {
        const sorted = (of: readonly string[]) =>
          grouped(of)
            .map(({ name, words, things }) => [name, words, ...[...things].sort()].join("|"))
            .sort();
        expect(sorted([...given].reverse())).toEqual(sorted(given));
      }),
    );
  });
});
