import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's own folder, wherever it lies. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Runs a command in the checkout; ends this process with the command's code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs npm in the checkout and returns its exit code; all that it says goes to standard error. */
export function runNpm(args) {
  // Inside `npm run`, npm names its own script; elsewhere on Windows npm is a batch file, which needs a shell.
  const script = process.env.npm_execpath?.endsWith("npm-cli.js") && process.env.npm_execpath;
  const [command, first] = script ? [process.execPath, [script]] : ["npm", []];
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: !script && process.platform === "win32",
  });
  if (error) throw error;
  return status ?? 1;
}

/** Ends this process with a sentence instead of a stack trace. */
export function giveUp(error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
