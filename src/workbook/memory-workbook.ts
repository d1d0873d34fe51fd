import { succeed } from "../core/model/result";
import { changedContents, NO_CONTENTS, receiptOf, snapshotOfContents } from "./memory-contents";
import type { Workbook } from "./port";

/**
 * A workbook that lives in memory: the reference implementation of the port.
 *
 * It calculates nothing: a formula keeps the value it was given with.
 */
export function memoryWorkbook(): Workbook {
  let contents = NO_CONTENTS;
  return {
    read: () => Promise.resolve(succeed(snapshotOfContents(contents))),
    write: (changes) => {
      const next = changedContents(contents, changes);
      if (next.ok) contents = next.value;
      return Promise.resolve(next.ok ? succeed(receiptOf(changes)) : next);
    },
  };
}
