import type { Language } from "../../core/messages/language";
import { type Result, succeed } from "../../core/model/result";
import type { NewCommand } from "./command";
import type { Words } from "./options";
import type { Complain, UsageMistake } from "./usage-mistake";

const YEAR = /^(?:19|20|21)\d\d$/;

/** Understands the words of `fazhi new`. */
export function readNew(
  { alone, options }: Words,
  language: Language,
  complain: Complain,
): Result<NewCommand, UsageMistake> {
  const [stray] = alone;
  if (stray !== undefined) return complain("too-many-books", stray);
  const report = options.get("report");
  const unit = options.get("unit");
  const year = options.get("year");
  const output = options.get("output");
  if (report === undefined) return complain("missing-option", "--report");
  if (unit === undefined) return complain("missing-option", "--unit");
  if (year === undefined) return complain("missing-option", "--year");
  if (output === undefined) return complain("missing-option", "-o");
  if (!/\.xlsx$/i.test(output)) return complain("not-xlsx", output);
  if (!YEAR.test(year)) return complain("bad-year", year);
  return succeed({
    name: "new",
    report,
    unit: unit.trim(),
    year: Number(year),
    prior: options.get("prior"),
    output,
    force: options.has("force"),
    language,
  });
}
