// `npm run -s fazhi -- ARGS`: the command line from a checkout, set up and built when needed. Standard output belongs
// to the command that was asked for.
import { spawnSync } from "node:child_process";
import { buildIfNeeded } from "./build.mjs";

const INTERNAL = 70;

const entry = await buildIfNeeded().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(INTERNAL);
});
const { status, signal } = spawnSync(process.execPath, [entry, ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd: userFolder(),
});
if (signal) process.kill(process.pid, signal);
process.exit(status ?? INTERNAL);

/** npm runs scripts in the checkout; paths on the command line are relative to where the user stands. */
function userFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return (script === "fazhi" && folder) || process.cwd();
}
