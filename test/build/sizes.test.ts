import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { BUILD_TIMEOUT, builtAddin, namedIn } from "./support/built-addin";

const KILOBYTE = 1024;
let folder: string;

beforeAll(() => {
  folder = builtAddin();
}, BUILD_TIMEOUT);

function gzipped(files: readonly string[]): number {
  return files
    .map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

describe("the size of the built add-in", () => {
  it("is at most 250 KB gzip for the first load of the pane, office.js apart", () => {
    const ours = namedIn(folder, "taskpane.html").filter((file) => !file.startsWith("office/"));
    expect(ours.filter((file) => file.endsWith(".js")).length).toBeGreaterThan(2);
    expect(gzipped(["taskpane.html", ...ours])).toBeLessThanOrEqual(250 * KILOBYTE);
  });

  it("has the writer of .docx in a file that neither the pane nor a command loads before somebody asks for it", () => {
    const writers = readdirSync(folder).filter(
      (file) =>
        file.endsWith(".js") &&
        readFileSync(path.join(folder, file), "utf8").includes("w:tblHeader"),
    );
    expect(writers).toHaveLength(1);
    for (const page of ["taskpane.html", "commands.html"]) {
      expect(namedIn(folder, page)).not.toContain(writers[0]);
    }
  });

  it("is at most 15 KB gzip for the custom functions", () => {
    expect(gzipped(["functions.js"])).toBeLessThanOrEqual(15 * KILOBYTE);
  });
});
