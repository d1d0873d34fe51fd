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

/** WebView2, Safari's engine on a Mac and the engine of custom functions all have ES2020; older ones get a sentence (boot.js). */
const transpileForExcel = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2020",
      },
    },
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

/** The table of custom functions for Node, which the build asks for functions.json. */
const metadata = {
  ...commandLine,
  name: "metadata",
  entry: { metadata: "./src/functions/metadata.ts" },
  plugins: [],
};

const forExcel = ({ development }) => ({
  mode: development ? "development" : "production",
  target: ["web", "es2020"],
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: { hints: false },
  devtool: development ? "source-map" : false,
  stats: "errors-warnings",
});

/** The pane, the ribbon's commands and their dialog: pages that share chunks. */
function pages({ development = false, officejs, generated }) {
  const CopyPlugin = require("copy-webpack-plugin");
  const {
    OFFICE_FILES,
    OFFICE_SOURCES,
    contentPolicy,
  } = require("./scripts/addin/office-files.cjs");
  const asIs = { info: { minimized: true } };
  const office = "node_modules/@microsoft/office-js";
  const copies = OFFICE_FILES.map((file) => ({
    ...asIs,
    from: path.resolve(__dirname, office, "dist", file),
    to: `office/${file}`,
  }));
  const facts = {
    csp: contentPolicy(officejs),
    officeJs: `${OFFICE_SOURCES[officejs]}office.js`,
    functionsRuntime: `${OFFICE_SOURCES[officejs]}custom-functions-runtime.js`,
  };
  return {
    ...forExcel({ development }),
    name: "addin",
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/main.ts",
      dialog: "./src/commands/dialog.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist/addin"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      // Relative to the page: the add-in may lie in any folder of a server.
      publicPath: "",
    },
    module: { rules: [transpileForExcel] },
    optimization: { splitChunks: { cacheGroups: sharedLibraries } },
    plugins: [
      page("taskpane", "./src/taskpane/taskpane.html", facts),
      page("commands", "./src/commands/commands.html", facts),
      page("dialog", "./src/commands/dialog.html", facts),
      page("functions", "./src/functions/functions.html", facts),
      new CopyPlugin({
        patterns: [
          { ...asIs, from: "assets", to: "assets", globOptions: { ignore: ["**/source/**"] } },
          ...(officejs === "local" ? copies : []),
        ],
      }),
      { apply: (compiler) => emitTexts(compiler, generated) },
    ],
  };
}

/** Libraries change less often than our code, and stay in caches. */
const sharedLibraries = {
  react: {
    test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
    name: "react",
    chunks: "initial",
  },
  fluent: {
    test: /node_modules[\\/](@fluentui|@griffel|@floating-ui|tabster|keyborg)[\\/]/,
    name: "fluent",
    chunks: "initial",
  },
};

/** One page with the scripts of its entry; functions.html names its scripts itself. */
function page(name, template, templateParameters) {
  const HtmlPlugin = require("html-webpack-plugin");
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    templateParameters,
    chunks: name === "functions" ? [] : [name],
    scriptLoading: "defer",
    minify: false,
  });
}

function emitTexts(compiler, texts) {
  const { RawSource } = webpack.sources;
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
  compiler.hooks.thisCompilation.tap("texts", (compilation) => {
    compilation.hooks.processAssets.tap({ name: "texts", stage }, () => {
      for (const [file, text] of Object.entries(texts))
        compilation.emitAsset(file, new RawSource(text), { minimized: true });
    });
  });
}

/** Custom functions run where there is no page and no second file: one bundle, without chunks. */
function functions({ development = false }) {
  return {
    ...forExcel({ development }),
    name: "functions",
    entry: { functions: "./src/functions/main.ts" },
    output: { path: path.resolve(__dirname, "dist/addin"), filename: "[name].js", publicPath: "" },
    module: { rules: [transpileForExcel] },
    optimization: { splitChunks: false, runtimeChunk: false },
  };
}

/**
 * The workbench: a page with a spreadsheet around the built add-in, for development and demonstration; never part of the add-in.
 * Univer comes minified, and nobody downloads this page over a network: it is bundled as it is.
 */
function workbench({ development = false } = {}) {
  const HtmlPlugin = require("html-webpack-plugin");
  const MiniCssExtractPlugin = require("mini-css-extract-plugin");
  const base = {
    ...forExcel({ development }),
    optimization: { minimize: false },
    output: {
      path: path.resolve(__dirname, "dist/workbench"),
      filename: "[name].js",
      publicPath: "",
    },
  };
  return [
    {
      ...base,
      name: "workbench",
      target: ["web", "es2022"],
      entry: { workbench: "./src/workbench/page/main.tsx" },
      output: { ...base.output, chunkFilename: "[name].js" },
      module: {
        rules: [
          transpileForExcel,
          { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        ],
      },
      plugins: [
        new MiniCssExtractPlugin(),
        new HtmlPlugin({
          template: "./src/workbench/page/index.html",
          scriptLoading: "defer",
          minify: false,
        }),
      ],
    },
    {
      ...base,
      name: "functions-worker",
      target: ["webworker", "es2020"],
      entry: { "functions-worker": "./src/workbench/functions-worker/main.ts" },
      module: { rules: [transpileForExcel] },
    },
  ];
}

module.exports = [commandLine, bench];
/** What `npm run build` and the development server use; see scripts/addin. */
module.exports.metadata = metadata;
module.exports.addIn = (options) => [pages(options), functions(options)];
module.exports.workbench = workbench;
