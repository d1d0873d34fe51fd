import { explainFailure } from "../core/messages/explain-failure";
import { languageAsked } from "./arguments/read-arguments";
import { codeOf, fileFailureOf } from "./file-failure";
import { nodeFileSystem } from "./file-system";
import { run } from "./run";
import { momentOf } from "./session";
import { EXIT, processTerminal, type Terminal } from "./terminal";

/** The entry: bad input never gets here as an exception, so what does is our own mistake. */
async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const language = languageAsked(argv);
  const terminal = processTerminal(process);
  process.stdout.on("error", (error) => {
    // Whoever reads the output may stop early (`fazhi check … | head`); a full disk behind it is another matter.
    if (codeOf(error) === "EPIPE") return;
    const subject = language === "en" ? "standard output" : "标准输出";
    terminal.report(explainFailure(fileFailureOf(error), subject, language));
    process.exitCode = EXIT.refused;
  });
  try {
    const session = { terminal, files: nodeFileSystem, now: momentOf(process.env) };
    const code = await run(argv, session);
    process.exitCode ??= code;
  } catch (error) {
    reportOwnMistake(error, language === "en", terminal);
    process.exitCode = EXIT.internal;
  }
}

function reportOwnMistake(error: unknown, english: boolean, terminal: Terminal): void {
  const account = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const sentence = english
    ? "This program failed by its own mistake. Please send the lines below to its developers."
    : "程序内部出错。请把下面的内容告诉开发者。";
  terminal.report(`${sentence}\n${account}`);
}

void main();
