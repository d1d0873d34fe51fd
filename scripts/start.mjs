// `npm start`: the workbench, a page with a spreadsheet and the add-in's pane beside it, served on this computer until Ctrl+C.
import { buildAddinIfNeeded } from "./addin/build-addin.mjs";
import { buildIfNeeded } from "./build.mjs";
import { giveUp } from "./project.mjs";
import { buildWorkbenchIfNeeded } from "./workbench/build-workbench.mjs";
import { openInBrowser } from "./workbench/open-browser.mjs";
import { serveWorkbench } from "./workbench/serve-workbench.mjs";

const NO_OPEN = "--no-open";

await start(process.argv.slice(2)).catch(giveUp);

async function start(words) {
  const strange = words.find((word) => word !== NO_OPEN);
  if (strange !== undefined) throw new Error(`不认识的选项“${strange}”。可用：${NO_OPEN}`);
  await build();
  const served = await serveWorkbench();
  process.stdout.write(welcome(served));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, served.close);
  if (!words.includes(NO_OPEN)) openInBrowser(`${served.workbench}/`);
}

async function build() {
  try {
    await buildIfNeeded();
    await buildAddinIfNeeded();
    await buildWorkbenchIfNeeded();
  } catch ({ message }) {
    throw new Error(`没有构建成功，工作台没有启动：\n${message}`);
  }
}

function welcome({ workbench, addin }) {
  return `
法治年报助手 · 工作台：${workbench}/

第一次打开时浏览器会提醒连接不是私密的，因为证书是这台电脑自己做的：点“高级”，再点“继续前往 localhost”。
Firefox 要再打开一次 ${addin}/taskpane.html，同样点“高级”“接受风险并继续”，窗格才会出来。
停止：按 Ctrl+C。
`;
}
