import { describe, expect, it } from "@jest/globals";
import { References } from "../../../src/workbench/host/references";

describe("references to ranges", () => {
  const area = { sheetId: "s", box: { row: 0, column: 0, rows: 1, columns: 1 } };

  it("last for one request unless they are kept, and then until they are let go", () => {
    const references = new References();
    const [kept, passing] = [references.add(area), references.add(area)];
    references.keep(kept);
    references.forgetUnkept();
    expect(references.find(kept)).toBe(area);
    expect(references.find(passing)).toBeUndefined();
    references.remove(kept);
    expect(references.find(kept)).toBeUndefined();
  });

  it("go with their cells", () => {
    const references = new References();
    const name = references.add(area);
    references.move("other", () => undefined);
    expect(references.find(name)).toBe(area);
    references.move("s", () => undefined);
    expect(references.find(name)).toBeUndefined();
  });
});
