// The computer that a script runs on, as a value: tests hand in another one.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";

export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isFile,
  ask,
  run,
  say: (text) => process.stderr.write(`${text}\n`),
};

/** The full path of a program that a shell would find on Linux or a Mac; undefined where there is none. */
export function onPath(name, { env, isFile: isThere }) {
  return (env.PATH ?? "")
    .split(":")
    .filter((folder) => folder !== "")
    .map((folder) => path.posix.join(folder, name))
    .find((file) => isThere(file));
}

function isFile(file) {
  try {
    return statSync(file).isFile();
  } catch {
    // Not there, or in a folder that we may not look into: no use to us either way.
    return false;
  }
}

/** What a program prints; undefined where it is missing or fails. */
function ask(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

/** Runs a program that talks to people, on standard error, and tells whether it succeeded. */
function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", process.stderr, process.stderr],
    env: { ...process.env, ...env },
  });
  return status === 0;
}
