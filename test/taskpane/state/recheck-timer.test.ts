import { describe, expect, it } from "@jest/globals";
import { recheckTimer } from "../../../src/taskpane/state/recheck-timer";

/** A clock in the test's hand, and how often the workbook was read. */
function timed() {
  let now = 0;
  let reads = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const timer = recheckTimer(
    (milliseconds, run) => {
      const due = { at: now + milliseconds, run };
      waiting = [...waiting, due];
      return () => void (waiting = waiting.filter((one) => one !== due));
    },
    () => void (reads += 1),
  );
  const pass = (milliseconds: number) => {
    now += milliseconds;
    const due = waiting.filter(({ at }) => at <= now);
    waiting = waiting.filter(({ at }) => at > now);
    for (const { run } of due) run();
  };
  return { timer, pass, reads: () => reads };
}

describe("reading again after edits", () => {
  it("is done at once for an edit that comes alone", () => {
    const { timer, pass, reads } = timed();
    timer.touched();
    pass(0);
    expect(reads()).toBe(1);
    pass(1_000);
    expect(reads()).toBe(1);
  });

  it("is done twice for a burst: for its first edit, and behind its last", () => {
    const { timer, pass, reads } = timed();
    for (let edit = 0; edit < 50; edit += 1) {
      timer.touched();
      pass(10);
    }
    expect(reads()).toBe(1);
    pass(400);
    expect(reads()).toBe(2);
    pass(5_000);
    expect(reads()).toBe(2);
  });

  it("is done at once again when the burst is over", () => {
    const { timer, pass, reads } = timed();
    timer.touched();
    pass(500);
    timer.touched();
    pass(0);
    expect(reads()).toBe(2);
  });

  it("is tried a little later each time while it cannot be done", () => {
    const { timer, pass, reads } = timed();
    timer.later();
    pass(1_999);
    expect(reads()).toBe(0);
    pass(1);
    timer.later();
    pass(3_999);
    expect(reads()).toBe(1);
    pass(1);
    expect(reads()).toBe(2);
  });

  it("is not done any more when the pane is closed", () => {
    const { timer, pass, reads } = timed();
    timer.touched();
    timer.stop();
    timer.touched();
    pass(5_000);
    expect(reads()).toBe(0);
  });
});
