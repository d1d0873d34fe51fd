// `npm run sweep`: the sweeps that are too long for `npm test`, which runs a sample of each; then every property test
// once more, on inputs drawn anew.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { run, root } from "./project.mjs";
import { setUp } from "./set-up.mjs";

const jest = "node_modules/jest/bin/jest.js";
const asked = process.argv.slice(2);

setUp();
run(process.execPath, [jest, "--testMatch", "**/*.sweep.ts", ...asked]);
if (asked.length === 0) {
  process.env.FAZHI_NEW_SEEDS = "1";
  run(process.execPath, [jest, ...propertyTests()]);
}

function propertyTests() {
  return readdirSync(path.join(root, "test"), { recursive: true })
    .map((file) => path.join("test", file))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join(root, file), "utf8").includes('"fast-check"'));
}
