import { afterAll } from "@jest/globals";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeFileSystem, type FileSystem } from "../../src/cli/file-system";
import { run } from "../../src/cli/run";

/** How a run of the command line ended, and what it said where. */
export interface Outcome {
  readonly code: number;
  /** Standard output: the result. */
  readonly out: string;
  /** Standard error: everything about the run. */
  readonly err: string;
}

/** 2022-01-10 08:00 UTC, so that files made by tests do not depend on the day. */
const NOW = new Date(Date.UTC(2022, 0, 10, 8));

/** Runs one command line in this process. */
export async function fazhi(
  argv: readonly string[],
  files: Partial<FileSystem> = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    print: (text: string) => void out.push(text),
    report: (text: string) => void err.push(text),
    progress: () => undefined,
  };
  const session = { terminal, files: { ...nodeFileSystem, ...files }, now: NOW };
  const code = await run(argv, session);
  return { code, out: out.join(""), err: err.join("\n") };
}

/** A folder of a test file's own, with a space and Chinese in its path; removed when its tests are done. */
export interface Folder {
  readonly path: string;
  /** The full path of a file in it. */
  readonly at: (name: string) => string;
  readonly read: (name: string) => Buffer;
  /** Writes a file and returns its full path; what is no text and no bytes goes in as JSON. */
  readonly put: (name: string, content: unknown) => string;
  readonly names: () => readonly string[];
}

export function temporaryFolder(): Folder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "fazhi 测试-")));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => path.join(folder, name);
  return {
    path: folder,
    at,
    read: (name) => readFileSync(at(name)),
    put: (name, content) => {
      const isRaw = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(at(name), isRaw ? content : JSON.stringify(content));
      return at(name);
    },
    names: () => readdirSync(folder).sort(),
  };
}
