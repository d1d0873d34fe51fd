// `npm test`: set-up, build (the command-line tests drive the built program), then jest.
import { buildIfNeeded } from "./build.mjs";
import { giveUp, run } from "./project.mjs";

await buildIfNeeded().catch(giveUp);
run(process.execPath, ["node_modules/jest/bin/jest.js", ...process.argv.slice(2)]);
