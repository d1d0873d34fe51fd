import type { Language } from "../../core/messages/language";
import { type Result, succeed } from "../../core/model/result";
import type { DefinitionCommand } from "./command";
import type { Words } from "./options";
import type { Complain, UsageMistake } from "./usage-mistake";

/** Understands the words of `fazhi definition check`. */
export function readDefinitionCommand(
  { alone, options }: Words,
  language: Language,
  complain: Complain,
): Result<DefinitionCommand, UsageMistake> {
  const [action = "", report = "", another] = alone;
  if (action !== "check") return complain("unknown-action", action);
  if (report === "") return complain("missing-definition");
  if (another !== undefined) return complain("too-many-definitions", another);
  const format = options.get("format") ?? "text";
  if (format !== "text" && format !== "json") return complain("bad-format", format);
  return succeed({ name: "definition", report, format, language });
}
