import { spawn, type ChildProcess } from "node:child_process";
import { request, type RequestOptions } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { afterAll } from "@jest/globals";
import { script } from "./run-lines";

/** Where the two servers are, and what was said of their ports. */
export interface Served {
  readonly addin: string;
  readonly workbench: string;
  readonly said: readonly string[];
}

export interface Answer {
  readonly code: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

type Serve = (options: object) => Promise<Served>;

const LINES = `
  import { serveWorkbench } from "./scripts/workbench/serve-workbench.mjs";
  const said = [];
  const { addin, workbench } = await serveWorkbench({ ...input, say: (text) => said.push(text) });
  tell({ addin, workbench, said });
  // Whoever started us may have been killed.
  process.stdin.resume().on("end", () => process.exit());`;

/** For a test file: starts the workbench's servers in processes of their own, which end with its tests. */
export function workbenchServers(): Serve {
  const children: ChildProcess[] = [];
  afterAll(() => children.forEach((child) => child.kill()));
  return (options) => {
    const argv = ["--input-type=module", "-e", script(LINES, options)];
    const child = spawn(process.execPath, argv, {
      stdio: ["pipe", "pipe", "inherit"],
    });
    children.push(child);
    return new Promise((resolve, reject) => {
      child.stdout.once("data", (line: Buffer) => resolve(JSON.parse(line.toString()) as Served));
      child.once("exit", () => reject(new Error("the servers did not start")));
    });
  };
}

/** Asks with the path exactly as given, `..` and all, which a browser and fetch would tidy up. */
export function ask(origin: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, agent: false, ...options }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          code: answer.statusCode,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}
