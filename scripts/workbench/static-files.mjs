// Answers requests with the files of one folder as they are now: a rebuild shows at the next reload.
import path from "node:path";

/** Our texts are all UTF-8; without the word for it a browser takes Chinese for something else. */
const UTF8 = "; charset=utf-8";
const TYPES = {
  ".css": `text/css${UTF8}`,
  ".html": `text/html${UTF8}`,
  ".js": `text/javascript${UTF8}`,
  ".json": `application/json${UTF8}`,
  ".md": `text/plain${UTF8}`,
  ".svg": `image/svg+xml${UTF8}`,
  ".txt": `text/plain${UTF8}`,
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": `application/xml${UTF8}`,
};
const METHODS = ["GET", "HEAD"];

/** A handler for an https server; `headers` go with every answer, files found and not found alike. */
export async function staticFiles(folder, headers) {
  // Loaded only here: scripts start before the dependencies are installed.
  const { default: sirv } = await import("sirv");
  const answer = sirv(folder, { dev: true, etag: true, setHeaders: tellType });
  return (request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // A part of a file that has no such part would end the server; whole files serve everybody.
    delete request.headers.range;
    if (METHODS.includes(request.method)) answer(request, response);
    else response.writeHead(405, { Allow: METHODS.join(", ") }).end();
  };
}

function tellType(response, pathname) {
  const type = TYPES[path.posix.extname(pathname)];
  if (type !== undefined) response.setHeader("Content-Type", type);
}
