// The workbook that the workbench opens with: the report that `npm run demo` shows, filled in and not yet checked.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildIfNeeded } from "../build.mjs";
import { root } from "../project.mjs";

const REPORT = ["--report", "fazhi-jiedao", "--unit", "广内街道"];

/** Writes the workbook of 2021, with last year's figures taken over from that of 2020. */
export async function makeSample(file) {
  const entry = await buildIfNeeded();
  const folder = path.join(root, ".cache", `sample-${process.pid}`);
  const last = path.join(folder, "2020.xlsx");
  mkdirSync(folder, { recursive: true });
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    createBook(entry, 2020, last, []);
    createBook(entry, 2021, file, ["--prior", last]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function createBook(entry, year, book, more) {
  const values = path.join(root, "src", "reports", "fazhi-jiedao", `sample-${year}.json`);
  fazhi(entry, ["new", ...REPORT, "--year", String(year), ...more, "-o", book]);
  fazhi(entry, ["fill", book, "--values", values, "--in-place"]);
}

/** Says nothing when it works; findings in the sample are no failure, for `fill` does not mind them. */
function fazhi(entry, args) {
  const { status, stderr, error } = spawnSync(process.execPath, [entry, ...args], {
    encoding: "utf8",
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`样例工作簿没有做成（fazhi ${args[0]}）：\n${stderr}`);
}
