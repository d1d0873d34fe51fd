import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import type { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "@jest/globals";
import { BUILD_TIMEOUT } from "../build/support/built-addin";
import { ask } from "./support/served";

const START = "scripts/start.mjs";

describe("npm start", () => {
  const children: ChildProcess[] = [];
  afterAll(() => children.forEach((child) => child.kill()));

  it(
    "says where the workbench is and how to stop it, serves it meanwhile, and ends in peace",
    async () => {
      const child = spawn(process.execPath, [START, "--no-open"], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      children.push(child);
      const said = await saidUntil("Ctrl+C", child.stdout);
      const [page = "", pane = ""] = said.match(/https:\/\/localhost:\d+/g) ?? [];
      expect(said).toContain(`工作台：${page}/\n`);
      expect(said).toContain("点“高级”，再点“继续前往 localhost”");
      // The one that the servers show, which no browser knows either.
      const ca = readFileSync(".cache/localhost.pem");
      const { text } = await ask(page, "/workbench.json", { ca });
      expect(text).toBe(JSON.stringify({ addin: pane }));
      expect((await ask(pane, "/manifest.xml", { ca })).code).toBe(200);
      // Browsers open connections that they may need, and wait.
      const waiting = connect(Number(new URL(page).port), "localhost");
      await once(waiting, "connect");
      child.kill("SIGINT");
      expect(await once(child, "exit")).toEqual([0, null]);
    },
    BUILD_TIMEOUT,
  );

  it("refuses a word that it does not know, before it does anything", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [START, "--open"], {
      encoding: "utf8",
      // Else it would serve for ever.
      timeout: 20_000,
    });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe("不认识的选项“--open”。可用：--no-open\n");
  });
});

async function saidUntil(last: string, output: Readable): Promise<string> {
  let said = "";
  for await (const chunk of output) {
    said += String(chunk);
    if (said.includes(last)) break;
  }
  return said;
}
