// `npm run check`: everything but the tests, one after the other; the first failure ends it.
import { setUp } from "./set-up.mjs";
import { run } from "./project.mjs";

const steps = [
  ["format", "prettier/bin/prettier.cjs", ["--check", "."]],
  ["lint", "eslint/bin/eslint.js", [".", "--max-warnings", "0"]],
  ["types", "typescript/bin/tsc", ["-p", "."]],
  ["types of the pure core", "typescript/bin/tsc", ["-p", "src/core"]],
  ["types of the custom functions", "typescript/bin/tsc", ["-p", "src/functions"]],
  ["boundaries", "dependency-cruiser/bin/dependency-cruise.mjs", ["src", "test"]],
  ["unused code", "knip/bin/knip.js", []],
];

setUp();
for (const [name, script, args] of steps) {
  console.log(`\n— ${name}`);
  run(process.execPath, [`node_modules/${script}`, ...args]);
}
console.log("\n— build");
run(process.execPath, ["scripts/build.mjs"]);
console.log("\n— manifest");
run(process.execPath, ["scripts/check-manifest.mjs"]);
