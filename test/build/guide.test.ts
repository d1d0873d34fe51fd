import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { BUILD_TIMEOUT, builtAddin } from "./support/built-addin";

const HELP = path.join("assets", "help");
let folder: string;

beforeAll(() => {
  folder = builtAddin();
}, BUILD_TIMEOUT);

function text(page: string): string {
  return readFileSync(path.join(folder, HELP, page), "utf8");
}

/** What a help page shows and where it leads, as it names it; places on a page are not files. */
function namedOn(page: string): readonly string[] {
  const named = [...text(page).matchAll(/\s(?:src|href)="([^"#]+)/g)];
  return named.map(([, address = ""]) => address);
}

describe("the guide in the built add-in", () => {
  it("is there with every picture", () => {
    const pictures = namedOn("guide.html").filter((file) => file.startsWith("images/"));
    expect(pictures.length).toBeGreaterThan(10);
    for (const picture of pictures) {
      const original = readFileSync(path.join("docs", picture));
      expect(readFileSync(path.join(folder, HELP, picture)).equals(original)).toBe(true);
    }
  });

  it.each(["index.html", "guide.html", "functions.html", "functions.en.html"])(
    "%s leads only to files that are there",
    (page) => {
      const files = namedOn(page);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !existsSync(path.join(folder, HELP, file)))).toEqual([]);
    },
  );

  it("is the first that 帮助 leads to", () => {
    const [first] = namedOn("index.html").filter((file) => file.endsWith(".html"));
    expect(first).toBe("guide.html");
  });
});
