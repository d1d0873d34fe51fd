import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

const ROOT = path.resolve(__dirname, "..", "..", "..");

/** The custom functions as one file, as the build makes it. */
export async function functionsBundle(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "fazhi-functions-"));
  try {
    await built(folder);
    return readFileSync(path.join(folder, "functions.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function built(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    context: ROOT,
    entry: path.join(ROOT, "src", "functions", "main.ts"),
    output: { path: folder, filename: "functions.js" },
    target: ["web", "es2022"],
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
    devtool: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}
