// `npm run screenshots`: pictures of the built add-in in the workbench, for the guide and the READMEs, into docs/images.
import { giveUp, run } from "./project.mjs";
import { browserTests } from "./workbench/browser-tests.mjs";

const env = await browserTests().catch(giveUp);
run(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--testMatch", "**/*.shots.ts", ...process.argv.slice(2)],
  { env },
);
