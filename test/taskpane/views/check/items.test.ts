import { describe, expect, it } from "@jest/globals";
import { findingsOf } from "../../../../src/app/findings";
import { checkItems, HABIT } from "../../../../src/taskpane/views/check/check-items";
import {
  countsBy,
  filtered,
  NO_FILTER,
  toggled,
} from "../../../../src/taskpane/views/check/filters";
import { sampleBook } from "../../../support/pane/sample-state";

/** 12 beside 10+4+3+4, and fewer people than courses. */
const WRONG = { "公开.受理": 12, "培训.人次": 1, "培训.期数": 9 };

describe("the items of a check run", () => {
  it("stand in the order of severity, undecided ones after all that is broken", async () => {
    const { report, checked } = await sampleBook(WRONG);
    const items = checkItems(report, checked, "zh-CN");
    expect(items.map(({ id, level }) => `${level} ${id}`)).toEqual([
      "hard GK-1",
      "hard GK-2",
      "query XX-1",
      `query ${HABIT}`,
      "hint @period.截至目前",
      "hint @period.截至11月底",
      "undecided SS-5",
    ]);
  });

  it("tell the arithmetic without the place, and the cells apart", async () => {
    const { report, checked } = await sampleBook(WRONG);
    const [item] = checkItems(report, checked, "zh-CN");
    expect(item?.sentence).toMatch(/12，而 10\+4\+3\+4 = 21，差 9/);
    expect(item?.sentence).not.toContain("!");
    expect(item?.cells.map(({ place }) => place.address)).toEqual([
      "D11",
      "D12",
      "D13",
      "D14",
      "D15",
    ]);
    expect(item?.basis).toBe("受理并答复数等于四类答复之和");
    expect(item?.figure).toBe("公开.受理");
  });

  it("put what is missing in front of an undecided one", async () => {
    const { report, checked } = await sampleBook();
    const undecided = checkItems(report, checked, "zh-CN").find(({ id }) => id === "SS-5");
    expect(undecided?.figure).toBe("诉讼.应出庭");
    expect(undecided?.cells[0]?.place).toEqual({ sheet: "权力制约监督", address: "D39" });
  });

  it("tell the rounding habit once, for all the rates that show it", async () => {
    const { report, checked } = await sampleBook();
    const items = checkItems(report, checked, "zh-CN");
    const habit = items.find(({ id }) => id === HABIT);
    expect(checked.habit.truncated.length).toBeGreaterThan(1);
    expect(habit?.explains).toEqual(checked.habit.truncated);
    expect(items.some(({ id }) => checked.habit.truncated.includes(id))).toBe(false);
  });

  it("take an explanation for 核实性 alone", async () => {
    const { report, checked } = await sampleBook(WRONG);
    const items = checkItems(report, checked, "zh-CN");
    const explainable = items.filter(({ explains }) => explains.length > 0);
    expect(explainable.map(({ id }) => id)).toEqual(["XX-1", HABIT]);
  });

  it("name the cells of a structure finding", async () => {
    const { report, checked } = await sampleBook();
    const place = { sheet: "依法决策", address: "B4" };
    const structure = {
      rule: "@structure.label-changed.会议.主任办公会",
      kind: "structure",
      severity: "query",
      status: "broken",
      operands: [],
      evidence: {
        code: "structure",
        problem: {
          problem: "label-changed",
          figure: "会议.主任办公会",
          found: "x",
          expected: "y",
          place,
        },
      },
      suspects: [],
    } as const;
    const items = checkItems(report, { ...checked, checks: [structure] }, "zh-CN");
    expect(items[0]?.cells.map((cell) => cell.place)).toEqual([place]);
    expect(items[0]?.figure).toBe("会议.主任办公会");
    expect(items[0]?.sections).toEqual(["decision"]);
  });

  it("are as many as the findings, none left out", async () => {
    const { report, checked } = await sampleBook(WRONG);
    const { open, hints, undecided } = findingsOf(checked);
    expect(checkItems(report, checked, "en")).toHaveLength(
      open.length + hints.length + undecided.length + 1,
    );
  });
});

describe("filters", () => {
  it("show what passes every part, and anything within one part", async () => {
    const { report, checked } = await sampleBook(WRONG);
    const items = checkItems(report, checked, "zh-CN");
    const both = toggled(toggled(NO_FILTER, "level", "hard"), "level", "query");
    expect(filtered(items, both).map(({ id }) => id)).toEqual(["GK-1", "GK-2", "XX-1", HABIT]);
    const inSection = toggled(both, "section", "learning");
    expect(filtered(items, inSection).map(({ id }) => id)).toEqual(["XX-1"]);
    expect(filtered(items, toggled(inSection, "section", "learning"))).toHaveLength(4);
  });

  it("count what each choice would show beside the other parts", async () => {
    const { report, checked } = await sampleBook(WRONG);
    const items = checkItems(report, checked, "zh-CN");
    const filter = toggled(NO_FILTER, "section", "learning");
    const counts = countsBy(items, filter, "level");
    expect(counts.get("query")).toBe(1);
    expect(counts.get("hard")).toBeUndefined();
    expect(countsBy(items, filter, "section").get("openness")).toBeGreaterThan(0);
  });
});
