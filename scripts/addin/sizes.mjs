// What a first look at the pane has to load, as a server sends it (gzip); office.js apart, which Excel keeps for all add-ins.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const KILOBYTE = 1024;
const LEVEL = 9;

/** What the issue allows, in bytes after gzip. */
export const LIMITS = { "taskpane.html": 250 * KILOBYTE, "functions.js": 15 * KILOBYTE };

/** Bytes after gzip of each entry with everything of ours that it names, by entry. */
export function sizesOf(folder) {
  const entries = ["taskpane.html", "commands.html", "dialog.html", "functions.js"];
  return Object.fromEntries(entries.map((entry) => [entry, sizeWithParts(folder, entry)]));
}

/** Sizes for people, one entry a line. */
export function sizeReport(folder) {
  const lines = Object.entries(sizesOf(folder)).map(([entry, bytes]) => {
    const limit = LIMITS[entry] === undefined ? "" : `（上限 ${shown(LIMITS[entry])}）`;
    return `${entry.padEnd(14)} ${shown(bytes).padStart(9)} gzip${limit}`;
  });
  return `首次加载，不含 office.js：\n${lines.join("\n")}\n`;
}

/** The files of ours that a page loads before anything else runs. */
export function partsOf(folder, entry) {
  if (!entry.endsWith(".html")) return [];
  const text = readFileSync(path.join(folder, entry), "utf8");
  return [...text.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="?([^"\s>]+)/g)]
    .map(([, file]) => file)
    .filter((file) => !file.startsWith("office/") && !file.startsWith("https:"));
}

function sizeWithParts(folder, entry) {
  return [entry, ...partsOf(folder, entry)]
    .map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: LEVEL }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

function shown(bytes) {
  return `${(bytes / KILOBYTE).toFixed(1)} KB`;
}
