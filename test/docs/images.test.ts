import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { allPages, linksOf, ROOT } from "./markdown";

const FOLDER = path.join("docs", "images");
const MEGABYTE = 1024 * 1024;
const pictures = readdirSync(path.join(ROOT, FOLDER)).map((name) => path.join(FOLDER, name));
const shown = allPages().flatMap((page) =>
  linksOf(page)
    .filter(({ target }) => target.endsWith(".png"))
    .map(({ target }) => path.join(path.dirname(page), target)),
);

describe("docs/images", () => {
  it("has every picture that a page shows", () => {
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((picture) => !pictures.includes(picture))).toEqual([]);
  });

  it("has no picture that no page shows", () => {
    expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  });

  it("is at most 1.5 MB, for all of it is fetched with every checkout", () => {
    const sizes = pictures.map((picture) => statSync(path.join(ROOT, picture)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.5 * MEGABYTE);
  });
});
