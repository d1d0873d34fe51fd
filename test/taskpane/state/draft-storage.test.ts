/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from "@jest/globals";
import { draftStorage } from "../../../src/taskpane/state/draft-storage";

const DRAFTS = new Map([["信访.转办", { typed: "=HYPERLINK(1)\ud800", period: "", note: "a" }]]);

beforeEach(() => sessionStorage.clear());

describe("drafts over a reload", () => {
  it("come back as they were typed", () => {
    draftStorage(
      () => sessionStorage,
      () => "a.xlsx",
    ).save(DRAFTS);
    expect(
      draftStorage(
        () => sessionStorage,
        () => "a.xlsx",
      ).load(),
    ).toEqual(DRAFTS);
  });

  it("of one document are not those of another", () => {
    draftStorage(
      () => sessionStorage,
      () => "a.xlsx",
    ).save(DRAFTS);
    expect(
      draftStorage(
        () => sessionStorage,
        () => "b.xlsx",
      ).load().size,
    ).toBe(0);
  });

  it("leave nothing behind when all are written", () => {
    const storage = draftStorage(
      () => sessionStorage,
      () => "a.xlsx",
    );
    storage.save(DRAFTS);
    storage.save(new Map());
    expect(sessionStorage.length).toBe(0);
  });

  it("of another shape are none", () => {
    const storage = draftStorage(
      () => sessionStorage,
      () => "a.xlsx",
    );
    storage.save(DRAFTS);
    const [key = ""] = Object.keys(sessionStorage);
    for (const found of ["{", "null", "5", '[1,["x"]]', '{"a":1}']) {
      sessionStorage.setItem(key, found);
      expect([...storage.load().values()].flatMap(Object.keys)).toEqual([]);
    }
  });

  it("are kept in the pane alone where the browser forbids its storage", () => {
    const storage = draftStorage(
      () => {
        throw new Error("denied");
      },
      () => "a.xlsx",
    );
    storage.save(DRAFTS);
    expect(storage.load().size).toBe(0);
  });
});
