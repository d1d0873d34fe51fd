// `npm test`: set-up, build (the command-line tests drive the built program), then jest. Tests in a browser also need one, and the
// add-in and the workbench: all made here, once, for the tests that run side by side.
import { spawnSync } from "node:child_process";
import { buildIfNeeded } from "./build.mjs";
import { giveUp, root, run } from "./project.mjs";
import { setUp } from "./set-up.mjs";
import { browserTests } from "./workbench/browser-tests.mjs";

const jest = "node_modules/jest/bin/jest.js";
const asked = process.argv.slice(2);

const env = await prepare().catch(giveUp);
run(process.execPath, [jest, ...asked], { env });

async function prepare() {
  setUp();
  if (usesBrowser()) return browserTests();
  await buildIfNeeded();
  return process.env;
}

/** Whether tests of test/e2e are among those asked for; jest itself says which those are. */
function usesBrowser() {
  const listed = spawnSync(process.execPath, [jest, "--listTests", ...asked], {
    cwd: root,
    encoding: "utf8",
  });
  return /[\\/]test[\\/]+e2e[\\/]/.test(listed.stdout);
}
