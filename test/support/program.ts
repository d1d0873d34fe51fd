import { spawn, spawnSync } from "node:child_process";
import path from "node:path";

/** The built command line; `npm test` builds it before anything else. */
export const PROGRAM = path.resolve("dist/cli/fazhi.cjs");

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A script that runs inside the process before the program. */
  readonly preload?: string;
}

/** Runs the built program in a process of its own. */
export function runProgram(
  argv: readonly string[],
  { cwd, env = {}, preload }: Surroundings = {},
): Ended {
  const before = preload === undefined ? [] : ["--require", preload];
  const ended = spawnSync(process.execPath, [...before, PROGRAM, ...argv], {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return { code: ended.status, signal: ended.signal, out: ended.stdout, err: ended.stderr };
}

/** Runs it and hangs up on its standard output at once, as `head` does. */
export function runProgramUnread(argv: readonly string[]): Promise<Pick<Ended, "code" | "err">> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...argv], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const err: string[] = [];
    child.stdout.destroy();
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk.toString()));
    child.on("close", (code) => resolve({ code, err: err.join("") }));
  });
}
