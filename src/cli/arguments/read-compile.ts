import type { Language } from "../../core/messages/language";
import { type Result, succeed } from "../../core/model/result";
import type { CompileCommand } from "./command";
import type { Words } from "./options";
import { readBook, readTarget } from "./read-target";
import type { Complain, UsageMistake } from "./usage-mistake";

/** Understands the words of `fazhi compile`. */
export function readCompile(
  words: Words,
  language: Language,
  complain: Complain,
): Result<CompileCommand, UsageMistake> {
  const book = readBook(words, complain);
  if (!book.ok) return book;
  const target = readTarget(words, book.value, complain);
  if (!target.ok) return target;
  const { options } = words;
  const decimals = options.get("decimals");
  if (decimals !== undefined && !/^[0-4]$/.test(decimals)) {
    return complain("bad-decimals", decimals);
  }
  const texts = {
    text: options.get("text"),
    html: options.get("html"),
    docx: options.get("docx"),
  };
  const [isDrawn, isUndrawn] = [options.has("chart"), options.has("no-chart")];
  if (isDrawn && isUndrawn) return complain("chart-and-no-chart");
  // Only the workbook has a place for it.
  if ((isDrawn || isUndrawn) && target.value === undefined) return complain("needs-target");
  const targets = [target.value, ...Object.values(texts)];
  if (targets.every((one) => one === undefined)) return complain("needs-target");
  return succeed({
    name: "compile",
    book: book.value,
    output: target.value,
    ...texts,
    rateDecimals: decimals === undefined ? undefined : Number(decimals),
    charts: isDrawn ? true : isUndrawn ? false : undefined,
    language,
  });
}
