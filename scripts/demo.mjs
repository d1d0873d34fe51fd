// `npm run demo`: the whole main job on a real report, from an empty folder to a finished workbook and its texts.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { buildIfNeeded } from "./build.mjs";
import { giveUp, root } from "./project.mjs";

const UNIT = "广内街道";
const FINDINGS = 1;
const folder = path.join(root, "demo");
const sample = (year) => path.join(root, "src", "reports", "fazhi-jiedao", `sample-${year}.json`);

const entry = await buildIfNeeded().catch(giveUp);
mkdirSync(folder, { recursive: true });
const say = (text) => process.stdout.write(`${text}\n`);

say(`法治年报助手 · 演示（文件都放在 ${folder}）`);
createBook(2020, []);
createBook(2021, ["--prior", "2020.xlsx"]);
step("核对", "check", "2021.xlsx");
step("汇总", "compile", "2021.xlsx", "--in-place", ...textFiles("2021"));
say(`
完成。上面的提示是样例数据里本来就有的（退出码 1 表示有待核实的问题或未定稿，不影响演示）。
工作簿：${path.join(folder, "2021.xlsx")}
文字稿：${path.join(folder, "2021.docx")}（另有 .txt、.html）
再试试：npm run -s fazhi -- --help`);

function createBook(year, more) {
  const book = `${year}.xlsx`;
  step(
    `建立 ${year} 年工作簿`,
    ...["new", "--report", "fazhi-jiedao", "--unit", UNIT, "--year", String(year), ...more],
    ...["-o", book, "--force"],
  );
  step(`填入 ${year} 年样例`, "fill", book, "--values", sample(year), "--in-place");
}

function textFiles(name) {
  return ["text", "html", "docx"].flatMap((kind) => [
    `--${kind}`,
    `${name}.${kind === "text" ? "txt" : kind}`,
  ]);
}

/** Shows a command and runs it as staff would; findings are an answer, anything else ends the demonstration. */
function step(title, ...args) {
  say(`\n— ${title}\n$ fazhi ${args.map(shown).join(" ")}`);
  const { status, error } = spawnSync(process.execPath, [entry, ...args], {
    cwd: folder,
    stdio: "inherit",
  });
  if (error) throw error;
  if (status !== 0 && status !== FINDINGS) process.exit(status ?? FINDINGS);
}

function shown(argument) {
  const short = path.isAbsolute(argument) ? path.relative(folder, argument) : argument;
  return /\s/.test(short) ? `"${short}"` : short;
}
