import { type Result, succeed } from "../../core/model/result";
import type { Words } from "./options";
import type { Complain, UsageMistake } from "./usage-mistake";

/** The one workbook that a command works on. */
export function readBook({ alone }: Words, complain: Complain): Result<string, UsageMistake> {
  const [book, another] = alone;
  if (book === undefined || book === "") return complain("missing-book");
  return another === undefined ? succeed(book) : complain("too-many-books", another);
}

/** Where a command writes the workbook: to a new file, over the old one, or nowhere. */
export function readTarget(
  { options }: Words,
  book: string,
  complain: Complain,
): Result<string | undefined, UsageMistake> {
  const output = options.get("output");
  if (!options.has("in-place")) return succeed(output);
  return output === undefined ? succeed(book) : complain("two-targets");
}
