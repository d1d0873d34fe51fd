import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where a file of Microsoft's package lies, by its path below `dist`. */
export function officeFile(name: string): string {
  const resolve = createRequire(__filename).resolve;
  return join(dirname(resolve("@microsoft/office-js/package.json")), "dist", name);
}
