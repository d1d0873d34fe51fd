// Builds into a folder of its own and then moves the files into dist/, the entry last: builds that run side by side
// never see each other's half-written files. `npm run build` makes the command line and the add-in.
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildAddin } from "./addin/build-addin.mjs";
import { addinOptions } from "./addin/options.mjs";
import { compile, fingerprintOf, isStamped, moveInto, removeAllBut, stampAs } from "./bundle.mjs";
import { giveUp, root } from "./project.mjs";
import { setUp } from "./set-up.mjs";

const require = createRequire(import.meta.url);
const output = path.join(root, "dist", "cli");
const entry = path.join(output, "fazhi.cjs");
const stamp = path.join(output, ".sources");

/** Builds the command line unless dist/ already holds the build of exactly these sources; returns its entry. */
export async function buildIfNeeded() {
  setUp();
  const wanted = fingerprint();
  if (!existsSync(entry) || !isStamped(stamp, wanted)) await build(wanted);
  return entry;
}

async function build(sources) {
  const staging = path.join(root, ".cache", `build-${process.pid}`);
  const [config] = require("../webpack.config.js");
  let files;
  try {
    // Paths in the configuration begin at the checkout, wherever this process was started.
    await compile({ ...config, context: root, output: { ...config.output, path: staging } });
    files = moveInto(output, staging, path.basename(entry));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  stampAs(stamp, sources);
  return files;
}

function fingerprint() {
  return fingerprintOf(["src", "webpack.config.js", "package.json", "package-lock.json"]);
}

const asked = process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (asked) {
  try {
    const options = addinOptions(process.argv.slice(2));
    setUp();
    // Chunks of earlier builds are no part of what is released.
    removeAllBut(output, [...(await build(fingerprint())), path.basename(stamp)]);
    await buildAddin(options);
  } catch (error) {
    giveUp(error);
  }
}
