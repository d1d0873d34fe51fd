// Reading many workbooks of the built-in report: ours beside exceljs, each in a process of its own, in turn.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeBooks } from "./make-books.mjs";
import { median } from "./statistics.mjs";

const BOOKS = 1_000;
const BATCH = 50;
const WARM_UP = 100;
const READERS = ["cells", "report", "exceljs"];
const script = fileURLToPath(new URL("read-books.mjs", import.meta.url));

const folder = mkdtempSync(path.join(os.tmpdir(), "fazhi-bench-"));
try {
  await makeBooks(folder, BOOKS);
  process.stdout.write(JSON.stringify(await readAll()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function readAll() {
  const readers = Object.fromEntries(READERS.map((name) => [name, startReader(name)]));
  const batches = Object.fromEntries(READERS.map((name) => [name, []]));
  for (const child of Object.values(readers)) await readBatch(child, 0, WARM_UP);
  for (let from = 0; from < BOOKS; from += BATCH) {
    for (const [name, child] of Object.entries(readers)) {
      batches[name].push(await readBatch(child, from, from + BATCH));
    }
  }
  for (const child of Object.values(readers)) child.disconnect();
  return {
    books: BOOKS,
    agreed: READERS.every((name) => sameNumbers(batches[name], batches.exceljs)),
    readers: Object.fromEntries(READERS.map((name) => [name, summary(batches[name])])),
  };
}

function sameNumbers(some, others) {
  return some.every(({ numbers }, index) => numbers === others[index].numbers);
}

function startReader(name) {
  return fork(script, [name, folder]);
}

async function readBatch(child, from, to) {
  child.send({ from, to });
  const [answer] = await once(child, "message");
  return answer;
}

/** Milliseconds a workbook for each step, by the median of the batches, and the peak memory in MB. */
function summary(batches) {
  const steps = Object.keys(batches[0].steps);
  const perBook = (step) => median(batches.map((batch) => batch.steps[step])) / BATCH;
  return {
    ...Object.fromEntries(steps.map((step) => [step, perBook(step)])),
    peak: Math.max(...batches.map(({ peak }) => peak)),
  };
}
