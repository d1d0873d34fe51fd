import { parseArgs } from "node:util";
import { fail, type Result, succeed } from "../../core/model/result";
import type { UsageCode } from "./usage-mistake";

const OPTIONS = {
  report: { type: "string" },
  unit: { type: "string" },
  year: { type: "string" },
  prior: { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  values: { type: "string" },
  definition: { type: "string" },
  "in-place": { type: "boolean" },
  format: { type: "string" },
  text: { type: "string" },
  html: { type: "string" },
  docx: { type: "string" },
  decimals: { type: "string" },
  chart: { type: "boolean" },
  "no-chart": { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** The options that some command knows, by their long names. */
export type OptionName = keyof typeof OPTIONS;

/** The words of a command line: what stands alone, and the options with their values. A flag's value is empty. */
export interface Words {
  readonly alone: readonly string[];
  readonly options: ReadonlyMap<OptionName, string>;
}

/** What is wrong with one option, whatever the command. */
export interface OptionMistake {
  readonly code: UsageCode;
  readonly found: string;
}

/** Splits a command line into its words; an option that nobody knows or that lacks its value is refused. */
export function readWords(argv: readonly string[]): Result<Words, OptionMistake> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const alone: string[] = [];
  const options = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === "positional") alone.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value = "" } = token;
    const code = isOption(name) ? mistakeOf(name, token, options.has(name)) : "unknown-option";
    if (code !== undefined) return fail({ code, found: rawName });
    if (isOption(name)) options.set(name, value);
  }
  return succeed({ alone, options });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

interface Given {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function mistakeOf(
  name: OptionName,
  { value = "", inlineValue = false }: Given,
  again: boolean,
): UsageCode | undefined {
  if (again) return "option-twice";
  if (OPTIONS[name].type === "boolean") return value === "" ? undefined : "option-with-value";
  // `--unit --year 2021`: the next option is not the value that was forgotten.
  const isForgotten = value.trim() === "" || (!inlineValue && value.startsWith("-"));
  return isForgotten ? "option-without-value" : undefined;
}
