import type { Language } from "../../core/messages/language";
import { type Result, succeed } from "../../core/model/result";
import type { FillCommand } from "./command";
import type { Words } from "./options";
import { readBook, readTarget } from "./read-target";
import type { Complain, UsageMistake } from "./usage-mistake";

/** Understands the words of `fazhi fill`. */
export function readFill(
  words: Words,
  language: Language,
  complain: Complain,
): Result<FillCommand, UsageMistake> {
  const book = readBook(words, complain);
  if (!book.ok) return book;
  const values = words.options.get("values");
  if (values === undefined) return complain("missing-option", "--values");
  const target = readTarget(words, book.value, complain);
  if (!target.ok) return target;
  if (target.value === undefined) return complain("needs-target");
  return succeed({ name: "fill", book: book.value, values, output: target.value, language });
}
