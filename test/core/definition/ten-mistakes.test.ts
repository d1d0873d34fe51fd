import { expect, it } from "@jest/globals";
import { mistakesOf } from "./flawed-definition";

const definition = {
  id: "d",
  title: "报告",
  sections: [
    {
      id: "s",
      heading: "一",
      sheet: "依法决策/学法",
      figures: [
        { id: "甲", label: "甲", unit: "件", kind: "count" },
        { id: "R1C1", label: "乙", unit: "件", kind: "count" },
        { id: "甲", label: "丙", unit: "件", kind: "counts" },
        { id: "率", label: "率", kind: "rate", formula: "RATE(甲,率)" },
      ],
      paragraphs: [
        { id: "p", text: "共{甲" },
        { id: "q", text: "共{丁}" },
      ],
    },
  ],
  rules: [
    { id: "r1", formula: "甲=乙丙丁+R1C1" },
    { id: "r2", formula: "甲/率=1" },
  ],
};

it("a definition with ten mistakes has all ten listed, each with its path", () => {
  const found = mistakesOf(definition).map(({ code, path }) => `${code} ${path}`);
  expect(found).toEqual([
    "missing-key version",
    "refused-sheet-name sections[0].sheet",
    "refused-name sections[0].figures[1].id",
    "duplicate-id sections[0].figures[2].id",
    "unknown-choice sections[0].figures[2].kind",
    "template-syntax sections[0].paragraphs[0].text",
    "unknown-placeholder sections[0].paragraphs[1].text",
    "formula-cycle sections[0].figures[3].formula",
    "unknown-figure rules[0].formula",
    "refused-operator rules[1].formula",
  ]);
});
