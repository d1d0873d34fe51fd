import path from "node:path";
import type { FileSystem } from "./file-system";

/**
 * The first of the files to be written that is named twice, or that is also one of the files to be read: writing it
 * would destroy the other.
 */
export async function clashingTarget(
  targets: readonly (string | undefined)[],
  sources: readonly (string | undefined)[],
  files: FileSystem,
): Promise<string | undefined> {
  const taken = new Set<string>();
  for (const source of sources) {
    if (source !== undefined) taken.add(await placeOf(source, files));
  }
  for (const target of targets) {
    if (target === undefined) continue;
    const place = await placeOf(target, files);
    if (taken.has(place)) return target;
    taken.add(place);
  }
  return undefined;
}

/** Where a path leads, links followed; the folder's links alone where the file is not there yet. */
async function placeOf(file: string, files: FileSystem): Promise<string> {
  const real = (place: string) => files.realpath(place).catch(() => undefined);
  const whole = path.resolve(file);
  const folder = path.dirname(whole);
  return (await real(whole)) ?? path.join((await real(folder)) ?? folder, path.basename(whole));
}
