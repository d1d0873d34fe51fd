import { describe, expect, it } from "@jest/globals";
import { inTurn } from "../../src/commands/in-turn";

describe("inTurn", () => {
  it("starts a job only when the one before has ended", async () => {
    const run = inTurn();
    const told: string[] = [];
    let finish: () => void = () => undefined;
    const first = run(async () => {
      told.push("first starts");
      await new Promise<void>((resolve) => (finish = resolve));
      told.push("first ends");
    });
    const second = run(() => Promise.resolve(told.push("second starts")));
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toEqual(["first starts"]);
    finish();
    await Promise.all([first, second]);
    expect(told).toEqual(["first starts", "first ends", "second starts"]);
  });

  it("goes on after a job that failed, and tells who asked for it", async () => {
    const run = inTurn();
    const failing = run(() => Promise.reject(new Error("no")));
    const next = run(() => Promise.resolve("done"));
    await expect(failing).rejects.toThrow("no");
    await expect(next).resolves.toBe("done");
  });
});
