import { hostname } from "node:os";
import path from "node:path";
import type { FileFailure } from "../core/model/failure";
import { fail, type Result, succeed } from "../core/model/result";
import { codeOf, fileFailureOf } from "./file-failure";
import type { FileSystem } from "./file-system";

/** Whether a program holds a file open, by the marks that programs leave beside it. */
export async function isOpenElsewhere(place: string, files: FileSystem): Promise<boolean> {
  const folder = path.dirname(place);
  const found = await Promise.all(
    lockNames(path.basename(place)).map((name) => isHeld(path.join(folder, name), files)),
  );
  return found.includes(true);
}

/**
 * Marks a file as held, the way LibreOffice does, for the moment of replacing it.
 *
 * @returns what takes the mark away again, or `changed-meanwhile` where another holds the file just now
 */
export async function lockBeside(
  place: string,
  files: FileSystem,
): Promise<Result<() => Promise<void>, FileFailure>> {
  const mark = path.join(path.dirname(place), ownLock(path.basename(place)));
  const release = () => files.unlink(mark).catch(() => undefined);
  try {
    const file = await files.open(mark, "wx");
    try {
      await file.writeFile(new TextEncoder().encode(`fazhi ${process.pid} ${hostname()}`));
    } catch (error) {
      await release();
      throw error;
    } finally {
      await file.close();
    }
    return succeed(release);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return fail({ code: "changed-meanwhile" });
    // A name of the greatest length leaves no room for a mark; the comparison alone has to do then.
    if (codeOf(error) === "ENAMETOOLONG") return succeed(() => Promise.resolve());
    return fail(fileFailureOf(error));
  }
}

/**
 * What programs leave beside a file that they hold open: Excel and WPS `~$name.xlsx`, LibreOffice
 * `.~lock.name.xlsx#`. Word puts `~$` over the first two characters of a longer name.
 */
function lockNames(name: string): readonly string[] {
  const common = [`~$${name}`, ownLock(name)];
  return /\.docx?$/i.test(name) ? [...common, `~$${name.slice(1)}`, `~$${name.slice(2)}`] : common;
}

function ownLock(name: string): string {
  return `.~lock.${name}#`;
}

/** A mark counts while it is there, but for one that a killed run of this program left on this machine. */
async function isHeld(mark: string, files: FileSystem): Promise<boolean> {
  const isThere = await files.stat(mark).then(
    () => true,
    () => false,
  );
  if (!isThere || !(await isLeftBehind(mark, files))) return isThere;
  return files.unlink(mark).then(
    () => false,
    () => true,
  );
}

async function isLeftBehind(mark: string, files: FileSystem): Promise<boolean> {
  const written = await files.readFile(mark).catch(() => new Uint8Array());
  const [, pid, host] = /^fazhi ([1-9]\d{0,9}) (.+)$/.exec(new TextDecoder().decode(written)) ?? [];
  if (pid === undefined || host !== hostname()) return false;
  try {
    // Signal 0 asks only whether the process is there.
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}
