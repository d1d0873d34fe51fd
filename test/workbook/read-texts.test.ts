import { describe, expect, it } from "@jest/globals";
import { readTexts } from "../../src/workbook/read-texts";
import { sampleSnapshot } from "./support/book";
import { insertRows, renameSheet } from "./support/staff-edits";
import { sample } from "./support/sample-definition";

describe("reading 文字稿", () => {
  it("gives every paragraph by section and id, an empty one as empty text", async () => {
    const texts = readTexts(await sampleSnapshot({ "文字稿!C7": "明年……" }), sample);
    expect([...texts]).toEqual([
      ["decision.p1", "共召开主任办公会{会议.主任办公会}、工委会{会议.工委会}。"],
      ["decision.p2", ""],
      ["petition.p1", "转办{信访.转办}，办结率{信访.办结率}。"],
      ["plan.p", "明年……"],
    ]);
  });

  it("finds them on a renamed sheet with inserted rows, and leaves unknown rows out", async () => {
    const snapshot = await sampleSnapshot({ "文字稿!A9": "mine.p1", "文字稿!C9": "自己的话" });
    const moved = renameSheet(insertRows(snapshot, "文字稿", 1, 2), "文字稿", "段落");
    expect([...readTexts(moved, sample).keys()]).toEqual([
      "decision.p1",
      "decision.p2",
      "petition.p1",
      "plan.p",
    ]);
  });
});
