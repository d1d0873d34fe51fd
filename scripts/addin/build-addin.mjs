// The add-in, into dist/addin: pages, bundles, manifest, function metadata, pictures and, unless told otherwise, office.js.
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compile, fingerprintOf, isStamped, moveInto, removeAllBut, stampAs } from "../bundle.mjs";
import { withLockUntilDone } from "../lock.mjs";
import { giveUp, root } from "../project.mjs";
import { setUp } from "../set-up.mjs";
import { generatedFiles } from "./generated-files.mjs";
import { addinOptions } from "./options.mjs";
import { sizeReport } from "./sizes.mjs";

const require = createRequire(import.meta.url);
/** Where the built add-in lies: the folder that a web server serves. */
export const addinFolder = path.join(root, "dist", "addin");
/** Beside the folder, not in it: all that is in the folder is served. */
const stamp = path.join(root, "dist", ".addin-sources");
const lock = path.join(root, ".cache", "build-addin.lock");
const ENTRY = "manifest.xml";
const SOURCES = [
  ...["src", "assets", "scripts/addin", "manifest.xml"],
  ...["docs/user-guide.zh-CN.md", "docs/checks", "docs/images"],
  ...["webpack.config.js", "package.json", "package-lock.json"],
];

/** Builds the add-in as manifest.xml has it, unless dist/ already holds exactly that; returns its folder. */
export async function buildAddinIfNeeded() {
  setUp();
  const options = addinOptions();
  if (!isBuilt(options))
    // Tests run side by side and need one build between them.
    await withLockUntilDone(lock, "另一个进程正在构建加载项，请稍候……", async () => {
      if (!isBuilt(options)) await buildAddin(options);
    });
  return addinFolder;
}

/** Builds the add-in and says how large it became. */
export async function buildAddin(options) {
  const wanted = fingerprint(options);
  const files = await bundle(options);
  removeAllBut(addinFolder, files);
  stampAs(stamp, wanted);
  process.stdout.write(sizeReport(addinFolder));
}

async function bundle(options) {
  const staging = path.join(root, ".cache", `addin-${process.pid}`);
  const { addIn } = require("../../webpack.config.js");
  try {
    const configs = addIn({ ...options, generated: await generatedFiles(options) });
    // One after the other: both write into one folder, and two compilations at once need twice the memory.
    for (const config of configs)
      await compile({ ...config, context: root, output: { ...config.output, path: staging } });
    return moveInto(addinFolder, staging, ENTRY);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function isBuilt(options) {
  return existsSync(path.join(addinFolder, ENTRY)) && isStamped(stamp, fingerprint(options));
}

function fingerprint(options) {
  return fingerprintOf(SOURCES, Object.entries(options).flat());
}

const asked = process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (asked) await buildAddinIfNeeded().catch(giveUp);
