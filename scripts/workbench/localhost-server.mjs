// An https server that only this computer reaches, under both addresses that `localhost` stands for.
import { createServer } from "node:https";

/** Windows answers EACCES for ports that it keeps for itself. */
const TAKEN = ["EADDRINUSE", "EACCES"];
const NO_IPV6 = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];
const TRIES = 100;

/**
 * Listens at a port, or the next one that is free; 0 is any free port. Returns the port, `answer(handler)`, which begins to
 * answer requests, and `close()`.
 */
export async function listenOnLocalhost(credentials, wanted) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const servers = await openBoth(credentials, wanted === 0 ? 0 : wanted + tries);
    if (servers !== undefined) return opened(servers);
  }
  throw new Error(`从 ${wanted} 起的 ${TRIES} 个端口都被占用了，请关掉一些程序再试。`);
}

function opened(servers) {
  return {
    port: portOf(servers[0]),
    answer: (handler) => servers.forEach(({ server }) => server.on("request", handler)),
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

/** Servers at 127.0.0.1 and, where this computer has it, ::1; undefined where another program has the port at either. */
async function openBoth(credentials, port) {
  const servers = [];
  try {
    servers.push(await listening(credentials, port, "127.0.0.1"));
    servers.push(await listening(credentials, portOf(servers[0]), "::1"));
    return servers;
  } catch (error) {
    if (servers.length > 0 && NO_IPV6.includes(error.code)) return servers;
    await Promise.all(servers.map(closed));
    if (TAKEN.includes(error.code)) return undefined;
    throw error;
  }
}

function listening(credentials, port, host) {
  const server = createServer(credentials);
  const sockets = new Set();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => resolve({ server, sockets }));
  });
}

function portOf({ server }) {
  return server.address().port;
}

/** Ends open connections too: a browser keeps some for its next request, others it opens and has not yet used. */
function closed({ server, sockets }) {
  return new Promise((resolve) => {
    server.close(resolve);
    for (const socket of sockets) socket.destroy();
  });
}
