// Installs the locked dependencies when they are missing or no longer those of package-lock.json.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withLock } from "./lock.mjs";
import { root, runNpm } from "./project.mjs";

const modules = path.join(root, "node_modules");
const stamp = path.join(modules, ".fazhi-installed");
const lockFile = path.join(root, "package-lock.json");

/** Makes sure that the dependencies are there; throws, with a sentence for people, when they cannot be installed. */
export function setUp() {
  requireNode20();
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (isInstalled(wanted)) return;
  withLock(path.join(root, ".cache", "set-up.lock"), () => {
    // Whoever held the lock before may have done it all.
    if (isInstalled(wanted)) return;
    process.stderr.write("正在安装依赖（npm ci），首次需要几分钟……\n");
    const status = runNpm(["ci", "--no-audit", "--no-fund"]);
    if (status !== 0)
      throw new Error(`依赖没有装好（npm ci 退出码 ${status}）。请检查网络后再试。`);
    writeFileSync(stamp, wanted);
  });
}

function isInstalled(wanted) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true;
  if (!holdsLockedPackages()) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** Whether somebody's own `npm ci` has been here: npm notes in node_modules what it installed. */
function holdsLockedPackages() {
  const note = path.join(modules, ".package-lock.json");
  if (!existsSync(note)) return false;
  const locked = JSON.parse(readFileSync(lockFile, "utf8")).packages;
  const installed = JSON.parse(readFileSync(note, "utf8")).packages;
  return Object.entries(locked).every(
    ([place, { version, optional }]) =>
      place === "" || optional || installed[place]?.version === version,
  );
}

function requireNode20() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`需要 Node.js 20.19 或更新版本，现在是 ${process.versions.node}。`);
}
