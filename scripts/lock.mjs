// A lock that processes side by side respect: a directory, which only one of them can create.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const PAUSE_MILLISECONDS = 200;
/** A lock without an owner's number is one whose owner died while it took the lock. */
const ORPHAN_MILLISECONDS = 10_000;
/** No work takes this long: the owner's number belongs to another process by now. */
const LONGEST_MILLISECONDS = 30 * 60_000;

/** Does `work` while no other process holds the lock; waits for one that does, and takes over from one that died. */
export function withLock(folder, work) {
  acquire(folder, "另一个进程正在安装依赖，请稍候……");
  try {
    return work();
  } finally {
    release(folder);
  }
}

/** The same for work that goes on after it returns. `waiting` is said once, while another process has the lock. */
export async function withLockUntilDone(folder, waiting, work) {
  acquire(folder, waiting);
  try {
    return await work();
  } finally {
    release(folder);
  }
}

function acquire(folder, waiting) {
  mkdirSync(path.dirname(folder), { recursive: true });
  let told = false;
  while (!take(folder)) {
    if (isStale(folder) && clear(folder)) continue;
    if (!told) process.stderr.write(`${waiting}\n`);
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(path.join(folder, "owner"), String(process.pid));
  return true;
}

/** Removes a dead owner's lock. Only one process may at a time, or a second would remove the lock that the first took. */
function clear(folder) {
  const guard = `${folder}.clearing`;
  if (!take(guard)) {
    if (ageOf(guard) > ORPHAN_MILLISECONDS) release(guard);
    return false;
  }
  try {
    if (isStale(folder)) release(folder);
    return true;
  } finally {
    release(guard);
  }
}

function release(folder) {
  rmSync(folder, { recursive: true, force: true });
}

function isStale(folder) {
  const age = ageOf(folder);
  const owner = ownerOf(folder);
  if (owner === undefined) return age > ORPHAN_MILLISECONDS;
  return age > LONGEST_MILLISECONDS || !isAlive(owner);
}

/** Zero where there is no lock any more. */
function ageOf(folder) {
  const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  return since === undefined ? 0 : Date.now() - since;
}

function ownerOf(folder) {
  const note = path.join(folder, "owner");
  if (!existsSync(note)) return undefined;
  try {
    return Number(readFileSync(note, "utf8")) || undefined;
  } catch {
    // Released between the two calls.
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
