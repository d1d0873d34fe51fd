import type { FileFailure } from "../core/model/failure";
import { fail, type Result, succeed } from "../core/model/result";
import { fileFailureOf } from "./file-failure";
import type { FileSystem } from "./file-system";
import { inspectJson, type RepeatedKey, type WrittenNumber } from "./inspect-json";

/** A file's bytes, or why the system would not give them. */
export async function readBytes(
  path: string,
  files: FileSystem,
): Promise<Result<Uint8Array, FileFailure>> {
  try {
    return succeed(await files.readFile(path));
  } catch (error) {
    return fail(fileFailureOf(error));
  }
}

/** What is wrong with a JSON text file, with the parser's own account of where. */
export type JsonFailure =
  | FileFailure
  | { readonly code: "not-utf8" }
  | { readonly code: "not-json"; readonly detail: string }
  | { readonly code: "repeated-keys"; readonly keys: readonly RepeatedKey[] };

/** What a JSON text file holds. */
export interface JsonFile {
  readonly value: unknown;
  /** Its numbers as they are written: parsing rounds those that are too long. */
  readonly numbers: readonly WrittenNumber[];
}

/** Reads a JSON text file, which has to be UTF-8; a key that stands twice in one object is refused. */
export async function readJson(
  path: string,
  files: FileSystem,
): Promise<Result<JsonFile, JsonFailure>> {
  const bytes = await readBytes(path, files);
  if (!bytes.ok) return bytes;
  const text = decoded(bytes.value);
  if (text === undefined) return fail({ code: "not-utf8" });
  try {
    const value: unknown = JSON.parse(text);
    const { repeated, numbers } = inspectJson(text);
    if (repeated.length > 0) return fail({ code: "repeated-keys", keys: repeated });
    return succeed({ value, numbers });
  } catch (error) {
    return fail({ code: "not-json", detail: error instanceof Error ? error.message : "" });
  }
}

/** A byte order mark in front is left out; other encodings (Windows' GBK) are told instead of misread. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
