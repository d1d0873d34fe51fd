import { convertFormulas } from "../app/convert-formulas";
import type { Language } from "../core/messages/language";
import type { Place } from "../core/model/entry";
import type { Conversion, ConvertDirection } from "../workbook/convert/conversion";
import { COMMAND_WORDS } from "./command-words";
import { failureNotice } from "./failure-notice";
import type { Notice } from "./notice";
import type { CommandJob } from "./ribbon-command";

/** 公式转换 in one direction. It always says what it did: the cells look the same as before. */
export function convertCommand(direction: ConvertDirection): CommandJob {
  return async (workbook, language) => {
    const outcome = await convertFormulas(workbook, direction);
    if (!outcome.ok) return failureNotice(outcome.failure, language);
    return conversionNotice(outcome.value, language);
  };
}

function conversionNotice({ converted, kept, lost }: Conversion, language: Language): Notice {
  const words = COMMAND_WORDS[language];
  const cells = (as: (typeof converted)[number]["as"]): number =>
    converted.filter((cell) => cell.as === as).length;
  const sentences = [
    said(cells("plain-formula"), words.asPlain),
    said(cells("value"), words.asValues),
    said(cells("custom-formula"), words.asCustom),
    said(kept.length, (count) => words.kept(count, placesOf(kept))),
    said(lost.length, (count) => words.lost(count, placesOf(lost))),
  ];
  const text = sentences.join("").trim();
  return { title: words.convertedTitle, text: text === "" ? words.nothingConverted : text };
}

function said(count: number, sentence: (count: number) => string): string {
  return count === 0 ? "" : sentence(count);
}

/** Enough places to begin with. */
const MOST_PLACES = 5;

function placesOf(cells: readonly { readonly place: Place }[]): string {
  const shown = cells
    .slice(0, MOST_PLACES)
    .map(({ place: { sheet, address } }) => `${sheet}!${address}`);
  return shown.join("、") + (cells.length > shown.length ? "……" : "");
}
