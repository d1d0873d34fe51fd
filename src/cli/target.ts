import type { FileFailure } from "../core/model/failure";
import { fail, type Result, succeed } from "../core/model/result";
import { codeOf, fileFailureOf } from "./file-failure";
import type { FileSystem } from "./file-system";
import { isOpenElsewhere } from "./lock-beside";

const WRITABLE_BY_OWNER = 0o200;

/** A file that is to be written. */
export interface Target {
  /** Where the bytes go: the file itself where the path is a link. */
  readonly place: string;
  /** Permission bits of the file that is there; absent where there is none. */
  readonly mode?: number;
}

/** Looks at what stands under a path that is to be written; refused where it must not be touched. */
export async function examineTarget(
  target: string,
  files: FileSystem,
): Promise<Result<Target, FileFailure>> {
  try {
    // Asked of the path as it was given: a pipe behind /dev/stdout has no path of its own.
    const found = await files.stat(target);
    if (found.isDirectory()) return fail({ code: "is-a-directory" });
    // A rename would put an ordinary file in the place of a device.
    if (!found.isFile()) return fail({ code: "system", detail: "not a regular file" });
    const place = await files.realpath(target);
    // A rename passes over a missing write bit, and root over every permission.
    if ((found.mode & WRITABLE_BY_OWNER) === 0) return fail({ code: "write-protected" });
    if (await isOpenElsewhere(place, files)) return fail({ code: "open-elsewhere" });
    return succeed({ place, mode: found.mode & 0o777 });
  } catch (error) {
    return codeOf(error) === "ENOENT" ? succeed({ place: target }) : fail(fileFailureOf(error));
  }
}

/** Why a file may not be written, asked before any work is done for it. */
export async function refusalToWrite(
  target: string,
  replace: boolean,
  files: FileSystem,
): Promise<FileFailure | undefined> {
  const found = await examineTarget(target, files);
  if (!found.ok) return found.failure;
  return found.value.mode !== undefined && !replace ? { code: "already-there" } : undefined;
}
