// What every build does: run webpack, move its files into place, tell whether sources changed.
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
import { root } from "./project.mjs";

const require = createRequire(import.meta.url);

/** Runs webpack once; throws with its report where a file does not compile. */
export function compile(config) {
  const webpack = require("webpack");
  return new Promise((resolve, reject) => {
    webpack(config).run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** Moves a folder's files into another, the entry last; returns their paths within it. */
export function moveInto(folder, staging, entry) {
  const isEntry = (file) => Number(file === entry);
  const files = filesIn(staging).sort((a, b) => isEntry(a) - isEntry(b));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    renameSync(path.join(staging, file), path.join(folder, file));
  }
  return files;
}

/** What an earlier build left in a folder is no part of this one; folders that stay empty go too. */
export function removeAllBut(folder, files) {
  const kept = new Set(files);
  for (const file of filesIn(folder)) if (!kept.has(file)) rmSync(path.join(folder, file));
  const tops = new Set(files.map((file) => file.split(path.sep)[0]));
  for (const item of readdirSync(folder))
    if (!tops.has(item)) rmSync(path.join(folder, item), { recursive: true });
}

/** Whether a build noted this fingerprint as that of its sources. */
export function isStamped(stamp, fingerprint) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint;
}

/** Notes the fingerprint of a build that is complete. */
export function stampAs(stamp, fingerprint) {
  writeFileSync(`${stamp}.${process.pid}`, fingerprint);
  renameSync(`${stamp}.${process.pid}`, stamp);
}

/** A text that changes when any of these files and folders of the checkout does, or any of the words. */
export function fingerprintOf(places, words = []) {
  const hash = createHash("sha256").update(words.join("\n"));
  for (const file of places.flatMap(filesOf)) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function filesOf(place) {
  if (!statSync(path.join(root, place)).isDirectory()) return [place];
  return filesIn(path.join(root, place)).map((file) => path.join(place, file));
}

/** Paths within a folder, in an order that does not depend on the file system. */
export function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((item) =>
      item.isDirectory()
        ? filesIn(path.join(folder, item.name)).map((file) => path.join(item.name, file))
        : [item.name],
    )
    .sort();
}
