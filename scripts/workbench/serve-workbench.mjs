// The workbench as Excel on the web is: the pane has an origin of its own and is a stranger to the page around it. So there are
// two servers, for localhost only.
import { addinFolder } from "../addin/build-addin.mjs";
import { workbenchFolder } from "./build-workbench.mjs";
import { localhostCertificate } from "./certificate.mjs";
import { listenOnLocalhost } from "./localhost-server.mjs";
import { staticFiles } from "./static-files.mjs";

/** The manifest's own port. */
const ADDIN_PORT = 3000;
const WORKBENCH_PORT = 3001;
const FACTS = "/workbench.json";

/**
 * Serves the built add-in and the built workbench until `close()`; returns their origins as `addin` and `workbench`. Port 0 is any
 * free port; instead of one that is taken the next free one serves, which `say` is told.
 */
export async function serveWorkbench({
  addinPort = ADDIN_PORT,
  workbenchPort = WORKBENCH_PORT,
  folders = { addin: addinFolder, workbench: workbenchFolder },
  certificate,
  say = (text) => process.stderr.write(`${text}\n`),
} = {}) {
  const credentials = await localhostCertificate(certificate);
  // The page first: its address is the one that people know by heart.
  const page = await listenOnLocalhost(credentials, workbenchPort);
  const pane = await listenOnLocalhost(credentials, addinPort);
  tellOfMove(say, "工作台", workbenchPort, page.port);
  tellOfMove(say, "加载项", addinPort, pane.port);
  const [workbench, addin] = [page, pane].map(({ port }) => `https://localhost:${port}`);
  pane.answer(await addinAnswers(folders.addin, workbench));
  page.answer(await workbenchAnswers(folders.workbench, addin));
  return { addin, workbench, close: () => Promise.all([page.close(), pane.close()]) };
}

function tellOfMove(say, what, wanted, given) {
  if (wanted !== 0 && given !== wanted)
    say(`端口 ${wanted} 已被别的程序占用，${what}改用 ${given}。`);
}

/** The page around the pane reads the add-in's manifest and metadata, as Excel does. */
function addinAnswers(folder, workbench) {
  return staticFiles(folder, { "Access-Control-Allow-Origin": workbench });
}

async function workbenchAnswers(folder, addin) {
  const files = await staticFiles(folder, { "Content-Security-Policy": pagePolicy(addin) });
  return (request, response) => {
    if (request.url.split("?")[0] !== FACTS) return files(request, response);
    const type = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };
    return response.writeHead(200, type).end(JSON.stringify({ addin }));
  };
}

/** Custom functions run in a worker of the page, which takes their script from the add-in. */
function pagePolicy(addin) {
  return [
    "default-src 'self'",
    `script-src 'self' ${addin}`,
    "worker-src 'self'",
    `connect-src 'self' ${addin}`,
    `frame-src ${addin}`,
    `img-src 'self' data: blob: ${addin}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}
