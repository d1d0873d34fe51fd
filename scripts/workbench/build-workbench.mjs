// The workbench, into dist/workbench: the page around the pane, its scripts and the sample workbook.
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compile, fingerprintOf, isStamped, moveInto, removeAllBut, stampAs } from "../bundle.mjs";
import { withLockUntilDone } from "../lock.mjs";
import { giveUp, root } from "../project.mjs";
import { setUp } from "../set-up.mjs";
import { makeSample } from "./sample-workbook.mjs";

const require = createRequire(import.meta.url);
/** Where the built workbench lies. */
export const workbenchFolder = path.join(root, "dist", "workbench");
/** Beside the folder, not in it: all that is in the folder is served. */
const stamp = path.join(root, "dist", ".workbench-sources");
const lock = path.join(root, ".cache", "build-workbench.lock");
const ENTRY = "index.html";
const SAMPLE = path.join("samples", "2021.xlsx");
const SOURCES = [
  ...["src", "assets", "scripts/workbench"],
  ...["webpack.config.js", "package.json", "package-lock.json"],
];

/** Builds the workbench unless dist/ already holds the build of exactly these sources; returns its folder. */
export async function buildWorkbenchIfNeeded() {
  setUp();
  if (!isBuilt())
    await withLockUntilDone(lock, "另一个进程正在构建工作台，请稍候……", async () => {
      // Whoever held the lock before may have done it all.
      if (!isBuilt()) await build();
    });
  return workbenchFolder;
}

async function build() {
  const wanted = fingerprintOf(SOURCES);
  const staging = path.join(root, ".cache", `workbench-${process.pid}`);
  const { workbench } = require("../../webpack.config.js");
  process.stderr.write("正在构建工作台，首次需要一两分钟……\n");
  try {
    // One after the other: two compilations at once need twice the memory.
    for (const config of workbench({ development: false }))
      await compile({ ...config, context: root, output: { ...config.output, path: staging } });
    await makeSample(path.join(staging, SAMPLE));
    removeAllBut(workbenchFolder, moveInto(workbenchFolder, staging, ENTRY));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  stampAs(stamp, wanted);
}

function isBuilt() {
  return existsSync(path.join(workbenchFolder, ENTRY)) && isStamped(stamp, fingerprintOf(SOURCES));
}

const asked = process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (asked) await buildWorkbenchIfNeeded().catch(giveUp);
