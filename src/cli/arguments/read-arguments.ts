import type { Language } from "../../core/messages/language";
import { fail, type Result, succeed } from "../../core/model/result";
import type { Command } from "./command";
import { type OptionName, readWords, type Words } from "./options";
import { readCheck } from "./read-check";
import { readCompile } from "./read-compile";
import { readDefinitionCommand } from "./read-definition-command";
import { readFill } from "./read-fill";
import { readNew } from "./read-new";
import { type Complain, complainerOf, type UsageMistake } from "./usage-mistake";

/** Understands a command line, or says what is wrong with it. */
export function readArguments(argv: readonly string[]): Result<Command, UsageMistake> {
  const words = readWords(argv);
  if (!words.ok) return fail({ ...words.failure, command: "", language: languageAsked(argv) });
  const { alone, options } = words.value;
  const [name, ...books] = alone;
  const language = languageNamed(options.get("lang"));
  if (language === undefined) {
    return complainerOf("", "zh-CN")("bad-language", options.get("lang"));
  }
  if (options.has("version")) return succeed({ name: "version" });
  if (options.has("help") || name === undefined || name === "help") {
    return succeed({ name: "help", topic: name === "help" ? books[0] : name, language });
  }
  const reader = READERS.get(name);
  if (reader === undefined) return complainerOf("", language)("unknown-command", name);
  const complain = complainerOf(name, language);
  const stray = [...options.keys()].find((key) => key !== "lang" && !reader.options.includes(key));
  if (stray !== undefined) return complain("unknown-option", `--${stray}`);
  return reader.read({ alone: books, options }, language, complain);
}

/** The language that a command line asks for, read even from one with mistakes. */
export function languageAsked(argv: readonly string[]): Language {
  const isEnglish = argv.some(
    (word, at) => word === "--lang=en" || (word === "en" && argv[at - 1] === "--lang"),
  );
  return isEnglish ? "en" : "zh-CN";
}

interface Reader {
  readonly options: readonly OptionName[];
  readonly read: (
    words: Words,
    language: Language,
    complain: Complain,
  ) => Result<Command, UsageMistake>;
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["new", { options: ["report", "unit", "year", "prior", "output", "force"], read: readNew }],
  ["fill", { options: ["values", "prior", "force", "output", "in-place"], read: readFill }],
  ["check", { options: ["format", "definition", "values"], read: readCheck }],
  [
    "compile",
    {
      options: ["output", "in-place", "text", "html", "docx", "decimals", "chart", "no-chart"],
      read: readCompile,
    },
  ],
  ["definition", { options: ["format"], read: readDefinitionCommand }],
]);

function languageNamed(text: string | undefined): Language | undefined {
  if (text === undefined || text === "zh-CN" || text === "zh") return "zh-CN";
  return text === "en" ? "en" : undefined;
}
