import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../support/command-line";
import { ask, workbenchServers, type Answer, type Served } from "./support/served";

const folder = temporaryFolder();
const serve = workbenchServers();
const options = {
  addinPort: 0,
  workbenchPort: 0,
  folders: { addin: folder.at("addin"), workbench: folder.at("workbench") },
  certificate: { folder: folder.at("cache") },
};
let served: Served;

beforeAll(async () => {
  for (const name of ["addin/assets", "workbench/samples"])
    mkdirSync(folder.at(name), { recursive: true });
  folder.put("secret.txt", "secret");
  folder.put("addin/manifest.xml", "<清单/>");
  folder.put("addin/functions.js", "functions();");
  folder.put("addin/functions.json", { functions: [] });
  folder.put("addin/taskpane.html", "<p>窗格</p>");
  folder.put("addin/assets/帮助.md", "帮助");
  folder.put("workbench/index.html", "<p>工作台</p>");
  folder.put("workbench/functions-worker.js", "importScripts();");
  folder.put("workbench/samples/2021.xlsx", "PK");
  served = await serve(options);
});

/** Asks with the certificate that the servers made, and trusts no other. */
function get(origin: string, path: string, more: object = {}): Promise<Answer> {
  return ask(origin, path, { ca: folder.read("cache/localhost.pem"), ...more });
}

const pane = (path: string, more?: object) => get(served.addin, path, more);
const page = (path: string, more?: object) => get(served.workbench, path, more);

describe("the two servers of the workbench", () => {
  it("have an origin each, with a certificate for localhost", async () => {
    expect(served.addin).toMatch(/^https:\/\/localhost:\d+$/);
    expect(served.workbench).toMatch(/^https:\/\/localhost:\d+$/);
    expect(served.addin).not.toBe(served.workbench);
    expect((await pane("/taskpane.html")).text).toBe("<p>窗格</p>");
    expect((await page("/")).text).toBe("<p>工作台</p>");
    expect((await page("/taskpane.html")).code).toBe(404);
    expect(served.said).toEqual([]);
  });

  it("let the page read what the add-in serves, and no other page", async () => {
    const { headers } = await pane("/manifest.xml", { headers: { Origin: "https://elsewhere" } });
    expect(headers["access-control-allow-origin"]).toBe(served.workbench);
    expect((await page("/")).headers["access-control-allow-origin"]).toBeUndefined();
  });

  it.each(["/workbench.json", "/workbench.json?fresh"])(
    "tell the page at %s where the add-in is",
    async (path) => {
      const { code, text, headers } = await page(path);
      expect([code, text]).toEqual([200, `{"addin":"${served.addin}"}`]);
      expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    },
  );

  it.each(["/", "/functions-worker.js", "/没有"])(
    "hold %s of the page to scripts, requests and frames of its own and of the add-in",
    async (path) => {
      const { headers } = await page(encodeURI(path));
      expect(headers["content-security-policy"]).toBe(
        `default-src 'self'; script-src 'self' ${served.addin}; worker-src 'self'; ` +
          `connect-src 'self' ${served.addin}; frame-src ${served.addin}; ` +
          `img-src 'self' data: blob: ${served.addin}; style-src 'self' 'unsafe-inline'; ` +
          "font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'none'",
      );
    },
  );

  it("leave the policy of the add-in's pages to those pages", async () => {
    expect((await pane("/taskpane.html")).headers["content-security-policy"]).toBeUndefined();
  });
});

describe("a file of either server", () => {
  it.each([
    ["/taskpane.html", "text/html; charset=utf-8"],
    ["/functions.js", "text/javascript; charset=utf-8"],
    ["/functions.json", "application/json; charset=utf-8"],
    ["/manifest.xml", "application/xml; charset=utf-8"],
    ["/assets/帮助.md", "text/plain; charset=utf-8"],
  ])("has as %s the type %s", async (path, type) => {
    const { code, headers } = await pane(encodeURI(path));
    expect([code, headers["content-type"]]).toEqual([200, type]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("is a workbook where it is one", async () => {
    const { headers } = await page("/samples/2021.xlsx");
    expect(headers["content-type"]).toContain("spreadsheetml.sheet");
  });

  it("shows as it is now, and is sent again only when it changed", async () => {
    folder.put("workbench/page.js", "old");
    const old = await page("/page.js");
    const seen = { headers: { "If-None-Match": old.headers.etag } };
    expect(old.headers["cache-control"]).toBe("no-cache");
    expect((await page("/page.js", seen)).code).toBe(304);
    folder.put("workbench/page.js", "newer");
    expect(await page("/page.js", seen)).toMatchObject({ code: 200, text: "newer" });
  });

  it.each([
    "/nothing.js",
    "/assets",
    "/assets/",
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/../workbench/index.html",
    "//secret.txt",
    "/%00",
    "/%",
  ])("is not found at %s", async (path) => {
    const { code, text } = await pane(path);
    expect([code, text]).toEqual([404, ""]);
  });

  it("is sent whole to whoever asks for a part that it does not have", async () => {
    const { code, text } = await pane("/functions.js", { headers: { Range: "bytes=9-2" } });
    expect([code, text]).toEqual([200, "functions();"]);
  });

  it.each(["POST", "PUT", "DELETE"])("is not there to %s", async (method) => {
    expect((await pane("/functions.js", { method })).code).toBe(405);
  });
});

describe("a port that another program has", () => {
  const others: Server[] = [];
  afterAll(() => others.forEach((other) => other.close()));

  /** The addresses of this computer that `localhost` stands for. */
  const addresses = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .map(({ address }) => address)
    .filter((address) => ["127.0.0.1", "::1"].includes(address));

  async function portTakenAt(address: string): Promise<number> {
    const other = createServer().listen(0, address);
    others.push(other);
    await once(other, "listening");
    return (other.address() as AddressInfo).port;
  }

  it.each(addresses)("at %s is left to it, and the page learns where the add-in is", async (at) => {
    const port = await portTakenAt(at);
    const moved = await serve({ ...options, addinPort: port });
    const given = portOf(moved.addin);
    expect(given).toBeGreaterThan(port);
    expect(moved.said).toEqual([`端口 ${port} 已被别的程序占用，加载项改用 ${given}。`]);
    const { text } = await get(moved.workbench, "/workbench.json");
    expect(text).toBe(JSON.stringify({ addin: moved.addin }));
    const { headers } = await get(moved.addin, "/manifest.xml");
    expect(headers["access-control-allow-origin"]).toBe(moved.workbench);
  });

  it("moves the add-in past the page, whose address people know by heart", async () => {
    const port = await portTakenAt("127.0.0.1");
    const moved = await serve({ ...options, addinPort: port, workbenchPort: port + 1 });
    expect(portOf(moved.workbench)).toBeGreaterThan(port);
    expect(portOf(moved.addin)).toBeGreaterThan(portOf(moved.workbench));
  });
});

function portOf(origin: string): number {
  return Number(new URL(origin).port);
}
