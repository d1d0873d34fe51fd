/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { MendPlanLines } from "../../../../src/taskpane/views/check/mend-plan-lines";
import type { MendStep } from "../../../../src/workbook/mends/mend-preview";
import { renderView } from "../../../support/pane/render-view";

const SHOWN: MendStep = { step: "rows-shown", sheet: "依法决策", rows: [4, 6] };

describe("what one write for several findings does", () => {
  it("is told line by line, and how many findings have to wait for it", async () => {
    const { container } = await renderView(<MendPlanLines steps={[SHOWN]} later={2} />);
    expect(container.textContent).toContain("一次写入，可以撤销。共 1 处：");
    expect(container.textContent).toContain("“依法决策”表第 4、6 行取消隐藏");
    expect(container.textContent).toContain("另有 2 条和这些改动互相影响，这次不写");
  });

  it("says nothing of waiting where none waits", async () => {
    const { container } = await renderView(<MendPlanLines steps={[SHOWN]} later={0} />);
    expect(container.textContent).not.toContain("互相影响");
  });
});
