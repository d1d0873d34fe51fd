import { randomBytes } from "node:crypto";
import path from "node:path";
import type { FileFailure } from "../core/model/failure";
import { fail, type Result, succeed } from "../core/model/result";
import { codeOf, fileFailureOf } from "./file-failure";
import type { FileSystem } from "./file-system";
import { type FileVersion, whileUnchanged } from "./file-version";
import { examineTarget } from "./target";

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Which file could not be written, and why. */
export interface WriteRefusal {
  readonly path: string;
  readonly failure: FileFailure;
}

/**
 * Writes files whole or not at all: each into a new file beside its target, flushed to the disk, and only when every
 * one of them is there renamed over the old ones. A full disk leaves all old files as they were; a crash leaves each
 * file either old or new, never half written.
 *
 * @param replace whether files that are there already may be replaced
 * @param read a file that the outputs were made from: one that replaces it is refused where it has changed since
 */
export async function writeFiles(
  outputs: readonly Output[],
  replace: boolean,
  files: FileSystem,
  read?: FileVersion,
): Promise<Result<void, WriteRefusal>> {
  const staged: Staged[] = [];
  for (const output of outputs) {
    const one = await stage(output, replace, files);
    if (!one.ok) return abandon(staged, output.path, one.failure, files);
    staged.push(one.value);
  }
  const replaced = staged.find(({ place }) => place === read?.place);
  if (read === undefined || replaced === undefined) return renameAll(staged, files);
  const written = await whileUnchanged(read, files, async () =>
    succeed(await renameAll(staged, files)),
  );
  return written.ok ? written.value : abandon(staged, replaced.target, written.failure, files);
}

async function renameAll(
  staged: readonly Staged[],
  files: FileSystem,
): Promise<Result<void, WriteRefusal>> {
  for (const [done, { beside, place }] of staged.entries()) {
    try {
      await files.rename(beside, place);
    } catch (error) {
      return abandon(staged.slice(done), place, fileFailureOf(error), files);
    }
  }
  return succeed(undefined);
}

/** A file that is complete on the disk, but not yet under its own name. */
interface Staged {
  readonly beside: string;
  readonly place: string;
  /** The path as it was given. */
  readonly target: string;
}

async function stage(
  { path: target, bytes }: Output,
  replace: boolean,
  files: FileSystem,
): Promise<Result<Staged, FileFailure>> {
  const found = await examineTarget(target, files);
  if (!found.ok) return found;
  const { place, mode } = found.value;
  if (mode !== undefined && !replace) return fail({ code: "already-there" });
  // Short, so that a name of the longest kind has room for it; random, for a killed run's may still lie there.
  const name = `.fazhi-${randomBytes(6).toString("hex")}.tmp`;
  const beside = path.join(path.dirname(place), name);
  try {
    await writeAndFlush(beside, bytes, mode, files);
    return succeed({ beside, place, target });
  } catch (error) {
    await discard(beside, files);
    return fail(codeOf(error) === "ENOENT" ? { code: "folder-missing" } : fileFailureOf(error));
  }
}

async function writeAndFlush(
  place: string,
  bytes: Uint8Array,
  mode: number | undefined,
  files: FileSystem,
): Promise<void> {
  const file = await files.open(place, "wx", mode ?? 0o666);
  try {
    await file.writeFile(bytes);
    // Whoever may read or write the old file may do so with the new one, whatever the umask.
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function abandon(
  staged: readonly Staged[],
  target: string,
  failure: FileFailure,
  files: FileSystem,
): Promise<Result<void, WriteRefusal>> {
  for (const { beside } of staged) await discard(beside, files);
  return fail({ path: target, failure });
}

async function discard(place: string, files: FileSystem): Promise<void> {
  await files.unlink(place).catch(() => undefined);
}
