// Files of the add-in that are made, not bundled: the manifest, the metadata of the custom functions, and the help pages.
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compile } from "../bundle.mjs";
import { root } from "../project.mjs";
import { checksFiles } from "./checks-pages.mjs";
import { guideFiles } from "./guide-page.mjs";
import { manifestFor } from "./manifest-text.mjs";

const require = createRequire(import.meta.url);
const LANGUAGES = { "functions.json": "zh-CN", "functions.en.json": "en" };

/** Contents by file name, for one build of the add-in. */
export async function generatedFiles(options) {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const functionsJson = await metadataMaker();
  const metadata = Object.entries(LANGUAGES).map(([file, language]) => [
    file,
    `${JSON.stringify(functionsJson(language, options.origin), null, 2)}\n`,
  ]);
  return {
    "manifest.xml": manifestFor(manifest, options),
    ...Object.fromEntries(metadata),
    ...(await guideFiles()),
    ...(await checksFiles()),
  };
}

/** The table of functions is typed source; it is bundled for Node and asked. */
async function metadataMaker() {
  const folder = path.join(root, ".cache", `metadata-${process.pid}`);
  const { metadata } = require("../../webpack.config.js");
  try {
    await compile({ ...metadata, context: root, output: { ...metadata.output, path: folder } });
    return require(path.join(folder, "metadata.cjs")).functionsJson;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
