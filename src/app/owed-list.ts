import type { Language } from "../core/messages/language";
import { fillingWords } from "../core/messages/filling-words";
import type { ReportHead } from "./check-json";
import type { OfficeDebt } from "./progress";

/** What an office still owes, as plain text to send to it: the report, then the figures by sheet. */
export function owedList(
  { office, owed }: OfficeDebt,
  head: ReportHead,
  language: Language,
): string {
  const sheets = new Map<string, string[]>();
  for (const { sheet, label } of owed) sheets.set(sheet, [...(sheets.get(sheet) ?? []), label]);
  return fillingWords(language).owed({
    title: titleOf(head),
    office,
    sheets: [...sheets].map(([sheet, labels]) => ({ sheet, labels })),
  });
}

/** Whose report on which year; a title that says so itself is enough. */
function titleOf({ unit = "", year, title }: ReportHead): string {
  const before = [unit, year === undefined ? "" : `${year}`];
  return [...before.filter((part) => part !== "" && !title.includes(part)), title].join(" ");
}
