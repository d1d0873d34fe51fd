import { createHash } from "node:crypto";
import type { FileFailure } from "../core/model/failure";
import { fail, type Result } from "../core/model/result";
import { codeOf, fileFailureOf } from "./file-failure";
import type { FileSystem } from "./file-system";
import { lockBeside } from "./lock-beside";

/** A file as it was read: a command that writes it again must find the same there. */
export interface FileVersion {
  /** Where it lies, links followed. */
  readonly place: string;
  readonly digest: string;
}

/** The version of a file that has these bytes. */
export function versionOf(place: string, bytes: Uint8Array): FileVersion {
  return { place, digest: digestOf(bytes) };
}

/**
 * Does something to a file that must still be as it was read, while nobody else of us or of LibreOffice may: without
 * that, of two runs that both find it unchanged the later one would undo what the earlier one wrote.
 */
export async function whileUnchanged<Value>(
  { place, digest }: FileVersion,
  files: FileSystem,
  act: () => Promise<Result<Value, FileFailure>>,
): Promise<Result<Value, FileFailure>> {
  const lock = await lockBeside(place, files);
  if (!lock.ok) return lock;
  try {
    const found = digestOf(await files.readFile(place));
    return found === digest ? await act() : fail({ code: "changed-meanwhile" });
  } catch (error) {
    return fail(codeOf(error) === "ENOENT" ? { code: "changed-meanwhile" } : fileFailureOf(error));
  } finally {
    await lock.value();
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}
