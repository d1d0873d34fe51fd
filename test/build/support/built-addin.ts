import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A build on a busy machine takes minutes, in milliseconds. */
export const BUILD_TIMEOUT = 600_000;

/** The folder of the built add-in; it is built first where its sources changed. */
export function builtAddin(): string {
  const built = spawnSync(process.execPath, ["scripts/addin/build-addin.mjs"], {
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(built.stderr);
  return path.resolve("dist/addin");
}

/** What a built page loads by itself, as it names it; attributes may stand without quotes. */
export function namedIn(folder: string, page: string): readonly string[] {
  const text = readFileSync(path.join(folder, page), "utf8");
  const tags = text.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="?([^"\s>]+)/g);
  return [...tags].map(([, address]) => address ?? "");
}

/** Every file of the build but Microsoft's, by its path. */
export function ownFiles(folder: string, kinds: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => kinds.test(file) && !file.startsWith("office"))
    .sort();
}
