const path = require("node:path");
const webpack = require("webpack");

/** One transpiler everywhere; types are checked apart, by `npm run check`. */
const transpile = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
  },
};

/** The command line: one file, with the .docx writer in a chunk of its own that is loaded only when used. */
const commandLine = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { fazhi: "./src/cli/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist/cli"),
    filename: "[name].cjs",
    chunkFilename: "[name].[contenthash:8].cjs",
    library: { type: "commonjs2" },
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [transpile] },
  // Stack traces stay readable; nothing is downloaded by a browser.
  optimization: { minimize: false, concatenateModules: true },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
  ],
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
};

/** The product as `npm run bench` measures it: what the benchmarks call, without an entry that runs by itself. */
const bench = {
  ...commandLine,
  name: "bench",
  entry: { product: "./bench/product.ts" },
  output: { ...commandLine.output, path: path.resolve(__dirname, "dist/bench") },
  plugins: [],
};

module.exports = [commandLine, bench];
