import type { Command } from "./arguments/command";
import { explainUsage } from "./arguments/explain-usage";
import { clashingTarget } from "./clash";
import { refuse } from "./refuse";
import type { Session } from "./session";
import type { ExitCode } from "./terminal";

type WritingCommand = Extract<Command, { name: "new" | "fill" | "compile" }>;

/** Refuses a command that would write over one of its own other files. */
export async function refuseSameFile(
  command: WritingCommand,
  targets: readonly (string | undefined)[],
  sources: readonly (string | undefined)[],
  { files, terminal }: Session,
): Promise<ExitCode | undefined> {
  const found = await clashingTarget(targets, sources, files);
  if (found === undefined) return undefined;
  const { name, language } = command;
  return refuse([explainUsage({ code: "same-file", found, command: name, language })], terminal);
}
