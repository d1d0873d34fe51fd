// `npm run screenshots`: pictures of the built add-in in the workbench, for the guide and the READMEs, into docs/images.
import { buildAddinIfNeeded } from "./addin/build-addin.mjs";
import { buildIfNeeded } from "./build.mjs";
import { ensureBrowser } from "./chromium.mjs";
import { giveUp, run } from "./project.mjs";
import { buildWorkbenchIfNeeded } from "./workbench/build-workbench.mjs";

const env = await prepare().catch(giveUp);
run(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--testMatch", "**/*.shots.ts", ...process.argv.slice(2)],
  { env },
);

async function prepare() {
  await buildIfNeeded();
  const browser = ensureBrowser();
  await buildAddinIfNeeded();
  await buildWorkbenchIfNeeded();
  return { ...process.env, FAZHI_BROWSER: browser };
}
