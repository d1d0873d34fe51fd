// Draws assets/icons/*.png from their SVG sources. Run by hand after a source changed; needs rsvg-convert (librsvg).
// The pictures are kept in the repository, so that a build only copies them.
import { readdirSync } from "node:fs";
import path from "node:path";
import { root, run } from "./project.mjs";

const icons = path.join(root, "assets", "icons");
/** Small sizes have a drawing of their own, on a grid of 16, so that lines stay sharp. */
const sizesOf = (small) => (small ? [16, 20, 24] : [32, 40, 48, 64, 80]);

for (const source of readdirSync(path.join(icons, "source"))) {
  const small = source.endsWith("-small.svg");
  const glyph = source.replace(/(-small)?\.svg$/, "");
  for (const size of sizesOf(small)) {
    const drawn = path.join(icons, `${glyph}-${size}.png`);
    const side = String(size);
    run("rsvg-convert", ["-w", side, "-h", side, "-o", drawn, path.join(icons, "source", source)]);
  }
}
