import { describe, expect, it } from "@jest/globals";
import { figuresOfValues } from "../../../../src/app/figures-of-values";
import { readValues } from "../../../../src/app/read-values";
import { checkReport } from "../../../../src/core/checks/check-report";
import { brokenBlocks } from "../../../../src/core/checks/locate/blocks";
import { locate, type Located } from "../../../../src/core/checks/locate/repairs";
import { readDefinition } from "../../../../src/core/definition/read-definition";
import { writeEntry } from "../../../../src/core/text/writing";

const counts = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, label: id, unit: "件", kind: "count" }));

const SOURCE = {
  id: "try",
  version: "1",
  title: "试",
  sections: [
    {
      id: "s",
      heading: "（一）试",
      sheet: "试",
      figures: [
        ...counts("公开.受理", "公开.主动", "公开.可以", "公开.不存在", "公开.不予"),
        ...counts("公开.自然人", "公开.组织", "信访.结转", "信访.收到", "信访.办结", "信访.未结"),
        ...counts("调解.成功", "调解.受理"),
        { id: "调解.率", label: "率", unit: "%", kind: "rate" },
      ],
      paragraphs: [],
    },
  ],
  rules: [
    { id: "A", formula: "公开.受理=公开.主动+公开.可以+公开.不存在+公开.不予", severity: "hard" },
    { id: "B", formula: "公开.受理=公开.自然人+公开.组织", severity: "hard" },
    { id: "C", formula: "信访.结转+信访.收到=信访.办结+信访.未结", severity: "hard" },
    { id: "D", formula: "调解.率=RATE(调解.成功,调解.受理)", severity: "hard" },
    { id: "E", formula: "调解.成功<=调解.受理", severity: "hard" },
  ],
};

const RIGHT = {
  "公开.受理": 21,
  "公开.主动": 10,
  "公开.可以": 4,
  "公开.不存在": 3,
  "公开.不予": 4,
  "公开.自然人": 21,
  "公开.组织": 0,
  "信访.结转": 2,
  "信访.收到": 58,
  "信访.办结": 57,
  "信访.未结": 3,
  "调解.成功": 45,
  "调解.受理": 57,
  "调解.率": "78.9%",
};

function located(values: object): readonly Located[] {
  const definition = readDefinition(SOURCE);
  if (!definition.ok) throw new Error(JSON.stringify(definition.failure));
  const read = readValues({ ...RIGHT, ...values }, definition.value);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const figures = figuresOfValues(read.value, definition.value);
  const filling = { definition: definition.value, figures };
  const { checks } = checkReport(definition.value, figures);
  const byRule = new Map(checks.map((check) => [check.rule, check]));
  return brokenBlocks(filling, byRule).map((block) => locate(block, filling));
}

/** `受理 12→21 (transposed-digits)` */
function told(values: object): readonly string[] {
  return located(values).flatMap((one) => {
    if (one.outcome !== "found") return [one.outcome];
    return one.repairs.map(({ changes, slip = "-" }) => {
      const words = changes.map(({ reference, from, to }) => {
        const measured = { kind: "count", unit: "件" } as const;
        return `${reference.figure} ${writeEntry(from, measured, "no-unit")}→${to?.units ?? "?"}`;
      });
      return `${words.join(", ")} (${slip})`;
    });
  });
}

describe("locating", () => {
  it("finds nothing where nothing is broken", () => {
    expect(told({})).toEqual([]);
  });

  it("names a total keyed with its digits reversed, and no other", () => {
    expect(told({ "公开.受理": 12 })).toEqual(["公开.受理 12→21 (transposed-digits)"]);
  });

  it("lists both parts that could make up for one keyed ten too large: a tie is shown, not settled", () => {
    expect(told({ "公开.不予": 14 })).toEqual([
      "公开.主动 10→0 (extra-digit)",
      "公开.不予 14→4 (extra-digit)",
    ]);
  });

  it("finds the exchange of what was carried over with what is carried on", () => {
    const found = told({ "信访.结转": 3, "信访.未结": 2 });
    expect(found).toContain("信访.结转 3→2, 信访.未结 2→3 (swapped)");
  });

  it("leaves counts alone that no whole number would put right, and says what the rate comes to", () => {
    expect(told({ "调解.率": "87.9%" })).toEqual(["调解.率 87.9→789 (transposed-digits)"]);
  });

  it("offers a rate's numerator, its denominator and the rate itself where each could be wrong", () => {
    expect(told({ "调解.成功": 54 })).toEqual([
      "调解.成功 54→45 (transposed-digits)",
      "调解.率 78.9→947 (-)",
    ]);
  });
});
