// Builds into a folder of its own and then moves the files into dist/, the entry last: builds that run side by side
// never see each other's half-written files.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./project.mjs";
import { setUp } from "./set-up.mjs";

const require = createRequire(import.meta.url);
const output = path.join(root, "dist", "cli");
const entry = path.join(output, "fazhi.cjs");
const stamp = path.join(output, ".sources");

/** Builds the command line unless dist/ already holds the build of exactly these sources; returns its entry. */
export async function buildIfNeeded() {
  setUp();
  const wanted = fingerprint();
  if (existsSync(entry) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    return entry;
  }
  await build(wanted);
  return entry;
}

async function build(sources) {
  const staging = path.join(root, ".cache", `build-${process.pid}`);
  const [config] = require("../webpack.config.js");
  let files;
  try {
    // Paths in the configuration begin at the checkout, wherever this process was started.
    await compile({ ...config, context: root, output: { ...config.output, path: staging } });
    files = moveInto(output, staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  writeFileSync(`${stamp}.${process.pid}`, sources);
  renameSync(`${stamp}.${process.pid}`, stamp);
  return files;
}

function compile(config) {
  const webpack = require("webpack");
  return new Promise((resolve, reject) => {
    webpack(config).run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

function moveInto(folder, staging) {
  mkdirSync(folder, { recursive: true });
  const isEntry = (file) => Number(file === path.basename(entry));
  const files = readdirSync(staging).sort((a, b) => isEntry(a) - isEntry(b));
  for (const file of files) renameSync(path.join(staging, file), path.join(folder, file));
  return files;
}

function fingerprint() {
  const hash = createHash("sha256");
  const files = sourceFiles("src");
  for (const file of [...files, "webpack.config.js", "package.json", "package-lock.json"]) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Paths from the checkout's root, in an order that does not depend on the file system. */
function sourceFiles(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((item) => {
      const place = path.join(folder, item.name);
      return item.isDirectory() ? sourceFiles(place) : [place];
    })
    .sort();
}

/** Chunks of earlier builds are no part of what is released. */
function removeAllBut(files) {
  const kept = new Set([...files, path.basename(stamp)]);
  for (const file of readdirSync(output)) {
    if (!kept.has(file)) rmSync(path.join(output, file), { recursive: true, force: true });
  }
}

const asked = process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (asked) {
  setUp();
  removeAllBut(await build(fingerprint()));
}
