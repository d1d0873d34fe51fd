import type { DefinitionMistake } from "../core/definition/mistake";
import { explainFailure } from "../core/messages/explain-failure";
import { explainMistake } from "../core/messages/explain-mistake";
import { explainValuesMistake } from "../core/messages/explain-values-mistake";
import type { Language } from "../core/messages/language";
import { shorten } from "../core/messages/shorten";
import type { Failure } from "../core/model/failure";
import type { ValuesMistake } from "../core/model/values-mistake";
import type { RepeatedKey } from "./inspect-json";
import type { JsonFailure } from "./read-file";
import { EXIT, type ExitCode, type Terminal } from "./terminal";

/** Says what was refused, one line for each reason, and ends with exit code 2. */
export function refuse(lines: readonly string[], terminal: Terminal): ExitCode {
  terminal.report(lines.join("\n"));
  return EXIT.refused;
}

/** One file that could not be read or written. */
export function refuseFile(
  failure: Failure,
  path: string,
  language: Language,
  terminal: Terminal,
): ExitCode {
  return refuse([explainFailure(failure, path, language)], terminal);
}

/** One JSON file that could not be read. */
export function refuseJson(
  failure: JsonFailure,
  path: string,
  language: Language,
  terminal: Terminal,
): ExitCode {
  switch (failure.code) {
    case "not-utf8":
      return refuse([notUtf8(path, language)], terminal);
    case "not-json":
      return refuse([notJson(path, failure.detail, language)], terminal);
    case "repeated-keys":
      return refuse(repeatedKeys(path, failure.keys, language), terminal);
    default:
      return refuseFile(failure, path, language, terminal);
  }
}

/** Every mistake of a definition, one a line, each with its path. */
export function refuseDefinition(
  mistakes: readonly DefinitionMistake[],
  path: string,
  language: Language,
  terminal: Terminal,
): ExitCode {
  const head =
    language === "en"
      ? `${path}: the definition has ${mistakes.length} mistakes:`
      : `${path}：报表定义有 ${mistakes.length} 处错误：`;
  return refuse([head, ...mistakes.map((one) => `  ${explainMistake(one, language)}`)], terminal);
}

/** Every mistake of a values file, one a line, each with its key. */
export function refuseValues(
  mistakes: readonly ValuesMistake[],
  path: string,
  language: Language,
  terminal: Terminal,
): ExitCode {
  const head =
    language === "en"
      ? `${path}: ${mistakes.length} values were refused; nothing was written:`
      : `${path}：有 ${mistakes.length} 处填不进去，什么也没有写：`;
  return refuse(
    [head, ...mistakes.map((one) => `  ${explainValuesMistake(one, language)}`)],
    terminal,
  );
}

function repeatedKeys(
  path: string,
  keys: readonly RepeatedKey[],
  language: Language,
): readonly string[] {
  const english = language === "en";
  return [
    english
      ? `${path}: ${keys.length} keys stand twice; keep one of each:`
      : `${path}：有 ${keys.length} 个键写了两次，请各留一个：`,
    ...keys.map(({ path: steps, line, firstLine }) =>
      english
        ? `  ${shorten(steps.join("."), 100)}: line ${line}, first on line ${firstLine}.`
        : `  ${shorten(steps.join("."), 100)}: 第 ${line} 行，第一次在第 ${firstLine} 行。`,
    ),
  ];
}

function notUtf8(path: string, language: Language): string {
  return language === "en"
    ? `${path}: this is not UTF-8 text. Save it with the encoding UTF-8.`
    : `${path}：不是 UTF-8 编码的文本。请用记事本打开，另存时把“编码”选为 UTF-8。`;
}

function notJson(path: string, detail: string, language: Language): string {
  return language === "en"
    ? `${path}: this is not JSON (${detail}). Correct it there.`
    : `${path}：不是正确的 JSON（${detail}）。请按提示的位置改正。`;
}
