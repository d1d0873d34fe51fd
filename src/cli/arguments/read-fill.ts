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
  const { options } = words;
  const values = options.get("values");
  const prior = options.get("prior");
  if (values === undefined && prior === undefined) return complain("missing-option", "--values");
  // It says what may be done with last year's figures; without them there is nothing to force.
  if (options.has("force") && prior === undefined) return complain("unknown-option", "--force");
  const target = readTarget(words, book.value, complain);
  if (!target.ok) return target;
  if (target.value === undefined) return complain("needs-target");
  return succeed({
    name: "fill",
    book: book.value,
    values,
    prior,
    force: options.has("force"),
    output: target.value,
    language,
  });
}
