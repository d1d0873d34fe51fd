// The browser that tests drive: one that is installed already, else, where we may install things, Debian's Chromium.
import path from "node:path";
import { onPath, thisMachine } from "./machine.mjs";

const ON_LINUX = [
  ...["google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"],
  // Ubuntu's are snaps, which see other folders than we do: last.
  ...["chromium", "chromium-browser"],
];
const ON_MAC = ["Google Chrome", "Microsoft Edge", "Chromium"];
const ON_WINDOWS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];
const WINDOWS_FOLDERS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

const FONT = "fonts-noto-cjk";
const ADVICE = [
  "测试要用浏览器，这台电脑上没有找到 Chromium、Chrome 或 Edge。请任选一种办法：",
  `  Debian：sudo apt-get install chromium ${FONT}`,
  "  其他系统：安装 Chrome 或 Edge；已经装在别处的，用环境变量 FAZHI_BROWSER 写明它的路径",
  "  只跑不用浏览器的测试：npm test -- --testPathIgnorePatterns=e2e",
  "No Chromium, Chrome or Edge was found: install one, or name it in FAZHI_BROWSER.",
].join("\n");

/** The path of an installed browser, FAZHI_BROWSER before all others; undefined where there is none. Throws if the one named is missing. */
export function findBrowser(machine = thisMachine) {
  const named = machine.env.FAZHI_BROWSER;
  if (!named) return placesOf(machine).find((place) => machine.isFile(place));
  if (machine.isFile(named)) return named;
  throw new Error(
    `环境变量 FAZHI_BROWSER 写的浏览器不存在，或者不是一个程序文件：${named}\n请改成浏览器程序的完整路径，或者去掉这个变量。`,
  );
}

/** The same, installed first where that can be done; throws, with a sentence for people, where there is none in the end. */
export function ensureBrowser(machine = thisMachine) {
  const found = findBrowser(machine);
  if (found !== undefined) {
    if (mayInstall(machine) && !showsChinese(machine)) install(machine, [FONT]);
    return found;
  }
  if (mayInstall(machine)) install(machine, ["chromium", FONT]);
  const installed = findBrowser(machine);
  if (installed === undefined) throw new Error(ADVICE);
  return installed;
}

function placesOf(machine) {
  const { platform, env } = machine;
  if (platform === "win32")
    return WINDOWS_FOLDERS.filter((name) => env[name]).flatMap((name) =>
      ON_WINDOWS.map((parts) => path.win32.join(env[name], ...parts)),
    );
  if (platform === "darwin")
    return ["/", env.HOME ?? "/"].flatMap((folder) =>
      ON_MAC.map((name) =>
        path.posix.join(folder, "Applications", `${name}.app`, "Contents", "MacOS", name),
      ),
    );
  return ON_LINUX.map((name) => onPath(name, machine)).filter((place) => place !== undefined);
}

/** Only on Debian and what descends from it, and only where it is ours to change: a container's root. */
function mayInstall({ platform, isRoot, isFile }) {
  return platform === "linux" && isRoot && isFile("/etc/debian_version");
}

/** Without a Chinese font every character is an empty box, in pictures and in measures. */
function showsChinese({ ask }) {
  return (ask("fc-list", [":lang=zh"]) ?? "").trim() !== "";
}

/** Missing packages show in what is found afterwards; a missing font alone is no reason to stop. */
function install({ run, say }, packages) {
  say(`正在安装测试要用的 ${packages.join("、")}（apt-get），需要几分钟……`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const done =
    run("apt-get", ["update"], env) &&
    run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], env);
  if (!done) say(`没有装好 ${packages.join("、")}。请检查网络和软件源。`);
}
