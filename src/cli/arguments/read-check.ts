import type { Language } from "../../core/messages/language";
import { type Result, succeed } from "../../core/model/result";
import type { CheckCommand } from "./command";
import type { Words } from "./options";
import { readBook } from "./read-target";
import type { Complain, UsageMistake } from "./usage-mistake";

/** Understands the words of `fazhi check`. */
export function readCheck(
  words: Words,
  language: Language,
  complain: Complain,
): Result<CheckCommand, UsageMistake> {
  const format = words.options.get("format") ?? "text";
  if (format !== "text" && format !== "json") return complain("bad-format", format);
  const source = readSource(words, complain);
  return source.ok ? succeed({ name: "check", source: source.value, format, language }) : source;
}

function readSource(
  words: Words,
  complain: Complain,
): Result<CheckCommand["source"], UsageMistake> {
  const definition = words.options.get("definition");
  const values = words.options.get("values");
  const hasFiles = definition !== undefined || values !== undefined;
  if (words.alone.length > 0) {
    if (hasFiles) return complain("two-sources");
    const book = readBook(words, complain);
    return book.ok ? succeed({ kind: "book", book: book.value }) : book;
  }
  if (!hasFiles) return complain("nothing-to-check");
  if (definition === undefined) return complain("missing-option", "--definition");
  if (values === undefined) return complain("missing-option", "--values");
  return succeed({ kind: "values", definition, values });
}
