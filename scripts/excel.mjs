// `npm run excel`: opens Excel with the add-in in it, served from source by `npm run serve` in another window. Where there is no
// Excel it says what to do instead. The first step is online: Microsoft's two tools come from the npm registry, at these versions.
import { spawnSync } from "node:child_process";
import { root } from "./project.mjs";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";
const STOP = process.argv.includes("--stop");

if (!["win32", "darwin"].includes(process.platform)) {
  process.stderr.write(
    "这台电脑上没有 Excel（需要 Windows 或 Mac）。可以先 npm run build，把 dist/addin 放到 https 服务器上，" +
      "再在有 Excel 的电脑上加载 dist/addin/manifest.xml；不用 Excel 时，fazhi 命令行可以检查和汇总。\n",
  );
  process.exit(1);
}

if (!STOP) online(CERTIFICATES, ["install"]);
/** Relative to the checkout, so that no space in its path meets a shell. */
const manifest = "manifest.xml";
online(
  DEBUGGING,
  STOP ? ["stop", manifest] : ["start", manifest, "desktop", "--app", "excel", "--no-debug"],
);

/** Runs one of Microsoft's tools through npx; ends this process where it fails. */
function online(tool, args) {
  process.stdout.write(`npx ${tool} ${args.join(" ")}（联网）\n`);
  const { status, error } = spawnSync("npx", ["--yes", tool, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error || status !== 0) {
    process.stderr.write("没有做成。请检查网络，并确认已装 Excel。\n");
    process.exit(status || 1);
  }
}
