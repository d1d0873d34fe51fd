import { explainUsage } from "./arguments/explain-usage";
import { readArguments } from "./arguments/read-arguments";
import { runCheck } from "./commands/check";
import { runCompile } from "./commands/compile";
import { runDefinition } from "./commands/definition";
import { runFill } from "./commands/fill";
import { runNew } from "./commands/new";
import { helpText } from "./help";
import { refuse } from "./refuse";
import type { Session } from "./session";
import { EXIT, type ExitCode } from "./terminal";
import { VERSION } from "./version";

/** Runs one command line to its exit code. */
export async function run(argv: readonly string[], session: Session): Promise<ExitCode> {
  const command = readArguments(argv);
  if (!command.ok) return refuse([explainUsage(command.failure)], session.terminal);
  switch (command.value.name) {
    case "help":
      session.terminal.print(helpText(command.value.topic, command.value.language));
      return EXIT.done;
    case "version":
      session.terminal.print(`${VERSION}\n`);
      return EXIT.done;
    case "new":
      return runNew(command.value, session);
    case "fill":
      return runFill(command.value, session);
    case "check":
      return runCheck(command.value, session);
    case "compile":
      return runCompile(command.value, session);
    case "definition":
      return runDefinition(command.value, session);
  }
}
