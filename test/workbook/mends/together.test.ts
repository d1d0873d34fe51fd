import { describe, expect, it } from "@jest/globals";
import { mendOf } from "../../../src/workbook/mends/mend-of";
import { fitTogether, type RuleMend, type Together } from "../../../src/workbook/mends/together";
import { withChanges } from "../../../src/workbook/changed-snapshot";
import { sampleSnapshot } from "../support/book";
import { rulesOf, sceneOf } from "./support";

const SHEET = "依法决策";
const FIRST = "@structure.label-changed.会议.主任办公会";
const SECOND = "@structure.label-changed.会议.工委会";

/** Two labels that somebody changed, each with its mend. */
async function twoLabels() {
  const fresh = await sampleSnapshot({ "依法决策!D4": 25, "依法决策!D5": 29 });
  const scene = sceneOf(
    withChanges(
      fresh,
      [4, 5].map((row) => ({ sheet: SHEET, row, column: 2, value: "别的" })),
    ),
  );
  const [first, second] = [FIRST, SECOND].map((rule): RuleMend => {
    const changes = mendOf(rule, scene);
    if (changes === undefined) throw new Error(`no mend for ${rule}`);
    return { rule, changes };
  });
  if (first === undefined || second === undefined) throw new Error("no mends");
  return { scene, first, second, none: { fitting: [], after: scene, later: [] } };
}

const told = ({ fitting, later }: Together) => [fitting.map(({ rule }) => rule), later];

/** A mend that does what it promises, and something besides. */
function also(
  { rule, changes }: RuleMend,
  cell: { row: number; column: number; value: string | number | null },
): RuleMend {
  return {
    rule,
    changes: { ...changes, cells: [...(changes.cells ?? []), { sheet: SHEET, ...cell }] },
  };
}

describe("mends that are written at once", () => {
  it("fit where the one write of them does what each promises, and leave the workbook so", async () => {
    const { scene, first, second, none } = await twoLabels();
    const together = fitTogether(none, [first, second], scene);
    expect(told(together)).toEqual([[FIRST, SECOND], []]);
    expect(rulesOf(together.after)).toEqual([]);
  });

  it("one that undoes another waits, and the other is written", async () => {
    const { scene, first, second, none } = await twoLabels();
    const undoing = also(second, { row: 4, column: 2, value: "又是别的" });
    const together = fitTogether(none, [first, undoing], scene);
    expect(told(together)).toEqual([[FIRST], [SECOND]]);
    expect(rulesOf(together.after)).toEqual([SECOND]);
    expect(told(fitTogether(fitTogether(none, [first], scene), [undoing], scene))).toEqual(
      told(together),
    );
  });

  it.each([
    ["changes a figure", { row: 4, column: 4, value: 52 }],
    ["brings another problem", { row: 6, column: 2, value: "别的" }],
    ["makes two figures of one", { row: 6, column: 1, value: "会议.工委会" }],
  ])("one that %s waits", async (_, cell) => {
    const { scene, first, second, none } = await twoLabels();
    const together = fitTogether(none, [also(first, cell), second], scene);
    expect(told(together)).toEqual([[SECOND], [FIRST]]);
  });
});
