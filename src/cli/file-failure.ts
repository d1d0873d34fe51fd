import type { FileFailure } from "../core/model/failure";

/** Windows reports a file that Excel holds open as EBUSY when it is read and as EPERM when it is renamed over. */
const isWindows = process.platform === "win32";

/** What a refused system call means to people. */
export function fileFailureOf(error: unknown): FileFailure {
  const code = codeOf(error);
  switch (code) {
    case "ENOENT":
      return { code: "file-missing" };
    case "EISDIR":
      return { code: "is-a-directory" };
    case "ENOTDIR":
      return { code: "folder-missing" };
    case "EACCES":
      return { code: "no-permission" };
    case "EROFS":
      return { code: "write-protected" };
    case "EPERM":
      return { code: isWindows ? "open-elsewhere" : "no-permission" };
    case "EBUSY":
    case "ETXTBSY":
      return { code: "open-elsewhere" };
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return { code: "disk-full" };
    default:
      return { code: "system", detail: code ?? String(error) };
  }
}

/** The system's name for an error (`ENOENT`), where it has one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
