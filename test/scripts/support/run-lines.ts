import { spawnSync } from "node:child_process";

/**
 * Runs a few lines of a script's own language, for scripts are modules of Node and no part of the bundle. `input` stands in
 * the lines as `input`; what they give to `tell` is the result.
 */
export function runLines(lines: string, input: unknown = {}): unknown {
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", script(lines, input)], {
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout);
}

/** The lines with what they may use. */
export function script(lines: string, input: unknown): string {
  return `
    const input = ${JSON.stringify(input)};
    const tell = (told) => process.stdout.write(JSON.stringify(told) + "\\n");
    ${lines}`;
}
