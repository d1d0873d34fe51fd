// `npm run bench`: installs what is compared with, builds, measures each goal in a process of its own, prints a table.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { browserTests } from "../scripts/workbench/browser-tests.mjs";

const bench = path.dirname(fileURLToPath(import.meta.url));
const MEMORY_LIMIT = 150;

await browserTests();
installPeers();
const { buildProduct } = await import("./product.mjs");
await buildProduct();
const { rounded } = await import("./statistics.mjs");
const { workbenchRows } = await import("./workbench-rows.mjs");
const { locatorRows, locatorTimeRows } = await import("./locator-rows.mjs");

console.log(`Node ${process.versions.node}, ${os.cpus().length} cores, ${os.platform()}\n`);
const rows = [
  ...rulesRows(measure("rules.mjs")),
  ...compileRows(measure("compile.mjs")),
  ...booksRows(measure("books.mjs")),
  ...coldRows(measure("cold.mjs")),
  ...workbenchRows(measure("workbench.mjs")),
  ...locatorRows(measure("locator.mjs")),
  ...locatorTimeRows(measure("locator-times.mjs")),
];
printTable(["", "goal", "measured", "met"], rows);
// A slow machine is no mistake; two ways of counting that disagree are one.
if (rows.some(([, goal, , met]) => goal === "the same" && !met)) process.exitCode = 1;

function installPeers() {
  const lock = readFileSync(path.join(bench, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const stamp = path.join(bench, "node_modules", ".fazhi-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: bench,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}

function measure(script) {
  console.log(`— ${script}`);
  const { status, stdout } = spawnSync(process.execPath, [path.join(bench, script)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout);
}

function rulesRows({ records, figures, rules, violations, agreed, screen, closures, engine }) {
  const ratio = screen / closures;
  const size = `${rounded(records, 0)} records × ${figures} figures × ${rules} rules`;
  return [
    [`${size}: violations found`, "the same", Object.values(violations).join(" / "), agreed],
    ["  hand-written closures", "", `${rounded(closures)} ms`],
    ["  our screen", "", `${rounded(screen)} ms`],
    ["  our screen, beside the closures", "≤ 3×", `${rounded(ratio, 2)}×`, ratio <= 3],
    ["  full engine with its evidence, from a sample", "", `${rounded(engine / 1000)} s`],
  ];
}

function compileRows({ paragraphs, figures, printed, compiled, edited }) {
  const size = `${paragraphs} paragraphs × ${figures} figures, ${printed} of them printed`;
  return [
    [`compiling ${size}`, "≤ 50 ms", `${rounded(compiled, 1)} ms`, compiled <= 50],
    ["… every paragraph in another wording", "≤ 50 ms", `${rounded(edited, 1)} ms`, edited <= 50],
  ];
}

function booksRows({ books, agreed, readers: { cells, report, exceljs } }) {
  const ours = cells.unpack + cells.cells;
  const ratio = exceljs.cells / ours;
  const whole = report.cells + report.definition + report.figures;
  const megabytes = `${rounded(MEMORY_LIMIT, 0)} MB`;
  return [
    [`${rounded(books, 0)} workbooks: numbers read`, "the same", agreed ? "yes" : "no", agreed],
    ["  exceljs, load", "", perBook(exceljs.cells)],
    ["  ours, unpacked and verified", "", perBook(cells.unpack)],
    ["  ours, all cells", "", perBook(cells.cells)],
    ["  ours, beside exceljs", "≥ 2.5× as fast", `${rounded(ratio, 2)}×`, ratio >= 2.5],
    ["  ours on to the report: definition", "", perBook(report.definition)],
    ["  ours on to the report: figures", "", perBook(report.figures)],
    ["  ours with all of that, beside exceljs", "", `${rounded(exceljs.cells / whole, 2)}×`],
    ["  our peak memory, cells", `≤ ${megabytes}`, peakOf(cells), cells.peak <= MEMORY_LIMIT],
    ["  our peak memory, report", `≤ ${megabytes}`, peakOf(report), report.peak <= MEMORY_LIMIT],
    ["  peak memory of exceljs", "", peakOf(exceljs)],
  ];
}

function coldRows({ nothing, version, check, steps }) {
  const ratio = check / nothing;
  return [
    ["a cold fazhi check", "", `${rounded(check, 0)} ms`],
    ["  node -e 0", "", `${rounded(nothing, 0)} ms`],
    ["  check, beside node -e 0", "≤ 5×", `${rounded(ratio, 2)}×`, ratio <= 5],
    ["  fazhi --version", "", `${rounded(version, 0)} ms`],
    ...Object.entries(steps).map(([step, time]) => [`  step: ${step}`, "", `${rounded(time)} ms`]),
  ];
}

function perBook(milliseconds) {
  return `${rounded(milliseconds, 2)} ms a workbook`;
}

function peakOf({ peak }) {
  return `${rounded(peak, 0)} MB`;
}

function printTable(head, rows) {
  const lines = [head, ...rows].map(([what, goal, measured, met]) => [
    what,
    goal,
    measured,
    typeof met === "boolean" ? (met ? "met" : "NOT MET") : (met ?? ""),
  ]);
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log();
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
  }
}
