// `npm run proof`: what LibreOffice, an independent program, makes of our files. The pages stay in dist/proof to be
// looked at.
import { spawnSync } from "node:child_process";
import { giveUp, run } from "./project.mjs";
import { browserTests } from "./workbench/browser-tests.mjs";

const office = ["soffice", "libreoffice"].find(
  (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
);
if (office === undefined) {
  console.error(
    "npm run proof 需要 LibreOffice，这台机器上没有找到。Debian 可安装 libreoffice-calc、libreoffice-writer 和 fonts-noto-cjk 后再试。\n" +
      "LibreOffice is needed and was not found. On Debian install libreoffice-calc, libreoffice-writer and fonts-noto-cjk.",
  );
  process.exit(1);
}
if (spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).status !== 0) {
  console.error(
    "npm run proof 要量 PDF 的版面，需要 pdftotext 和 pdftoppm，这台机器上没有找到。Debian 可安装 poppler-utils 后再试。\n" +
      "pdftotext and pdftoppm are needed to measure pages and were not found. On Debian install poppler-utils.",
  );
  process.exit(1);
}
const env = await browserTests().catch(giveUp);
run(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--testMatch", "**/*.proof.ts", ...process.argv.slice(2)],
  { env: { ...env, FAZHI_OFFICE: office } },
);
