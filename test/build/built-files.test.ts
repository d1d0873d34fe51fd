import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { BUILD_TIMEOUT, builtAddin, namedIn, ownFiles } from "./support/built-addin";

const PAGES = ["taskpane.html", "commands.html", "dialog.html", "functions.html"];
const ORIGIN = "https://localhost:3000";
/** Names, not addresses: XML namespaces, and the page that React's error messages point people to. */
const NAMES = [
  "http://www.w3.org/",
  "http://schemas.openxmlformats.org/",
  "http://schemas.microsoft.com/",
  "http://purl.oclc.org/ooxml/",
  "http://purl.org/dc/",
  // A sentence of the .docx library says where a limit of Word is told; nothing asks there.
  "https://answers.microsoft.com/en-us/msoffice/forum/all/does-word-support-more-than-9-list-levels/",
  "https://react.dev/errors/",
];
let folder: string;

beforeAll(() => {
  folder = builtAddin();
}, BUILD_TIMEOUT);

function text(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

describe("the built add-in", () => {
  it.each(PAGES)("has in %s no address but of files that are there", (page) => {
    const named = namedIn(folder, page);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  it.each(PAGES)("lets %s load scripts from its own origin only", (page) => {
    expect(text(page)).toContain("script-src 'self';");
    expect(text(page)).toContain("default-src 'self'; ");
    expect(text(page)).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it.each(["taskpane.html", "commands.html"])(
    "tells office.js at once that %s waits for it, for it gives up on a page whose own script comes late",
    (page) => {
      const scripts = [...text(page).matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(
        ([, src]) => src,
      );
      const office = scripts.indexOf("office/office.js");
      expect(office).toBeGreaterThanOrEqual(0);
      expect(scripts[office + 1]).toBe("assets/office-ready.js");
      expect(text("assets/office-ready.js")).toContain("window.Office.onReady()");
    },
  );

  it("names no other host in any file of ours", () => {
    const files = ownFiles(folder, /\.(js|html|json|xml|css)$/);
    const hosts = files.flatMap((file) =>
      [...text(file).matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^"'`\s<>)]*/g)].map(([url]) => url),
    );
    const others = hosts.filter((url) => ![ORIGIN, ...NAMES].some((ours) => url.startsWith(ours)));
    expect(files.length).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });

  it("turns no text into code", () => {
    const scripts = ownFiles(folder, /\.js$/);
    const guilty = scripts.filter((file) => /\beval\(|\bFunction\(["'`]/.test(text(file)));
    expect(guilty).toEqual([]);
  });

  it("serves Microsoft's files and the boot watchdog as they are", () => {
    const original = (file: string): string => readFileSync(file, "utf8");
    expect(text("office/office.js")).toBe(
      original("node_modules/@microsoft/office-js/dist/office.js"),
    );
    expect(text("assets/boot.js")).toBe(original("assets/boot.js"));
  });

  it("keeps the custom functions in one file that asks for no other and for no page", () => {
    expect(text("functions.js")).not.toMatch(/\bimport\(|\bdocument\b|\bwindow\b/);
  });

  it("ships no drawing sources", () => {
    expect(ownFiles(folder, /\.(svg|ts|tsx|map)$/)).toEqual([]);
  });
});
