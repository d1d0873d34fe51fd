// `fazhi check` of one workbook as a whole cold process, beside Node that does nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../scripts/project.mjs";
import { bookPath, makeBooks } from "./make-books.mjs";
import { interleaved, median, milliseconds } from "./statistics.mjs";

const ROUNDS = 21;
const WARM_UPS = 2;
const program = path.join(root, "dist", "cli", "fazhi.cjs");
const stepper = fileURLToPath(new URL("cold-steps.mjs", import.meta.url));

const folder = mkdtempSync(path.join(os.tmpdir(), "fazhi-bench-"));
try {
  await makeBooks(folder, 1);
  process.stdout.write(JSON.stringify(measure(bookPath(folder, 0))));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(book) {
  const runs = interleaved(
    {
      nothing: () => milliseconds(() => node("-e", "0")),
      version: () => milliseconds(() => node(program, "--version")),
      check: () => milliseconds(() => node(program, "check", book)),
    },
    ROUNDS,
    WARM_UPS,
  );
  const stepRuns = Array.from({ length: ROUNDS }, () => JSON.parse(node(stepper, book)));
  return {
    ...Object.fromEntries(Object.entries(runs).map(([name, times]) => [name, median(times)])),
    steps: Object.fromEntries(
      Object.keys(stepRuns[0]).map((step) => [step, median(stepRuns.map((run) => run[step]))]),
    ),
  };
}

/** Runs Node to its end; findings (exit code 1) are what a check may well have. */
function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}
