import { createRequire } from "node:module";
import path from "node:path";
import { root } from "../scripts/project.mjs";

const require = createRequire(import.meta.url);
const folder = path.join(root, "dist", "bench");

/** Builds the product's bundle for the benchmarks. */
export function buildProduct() {
  const webpack = require("webpack");
  const config = require("../webpack.config.js").find(({ name }) => name === "bench");
  return new Promise((resolve, reject) => {
    webpack({ ...config, context: root }).run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** The product, as built. */
export function loadProduct() {
  return require(path.join(folder, "product.cjs"));
}
