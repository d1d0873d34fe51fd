import type { Language } from "../core/messages/language";

/** What the ribbon's commands say. */
export interface CommandWords {
  readonly failedTitle: string;
  readonly notShownTitle: string;
  readonly unexpectedText: (detail: string) => string;
  readonly close: string;
  readonly convertedTitle: string;
  readonly nothingConverted: string;
  readonly asPlain: (cells: number) => string;
  readonly asValues: (cells: number) => string;
  readonly asCustom: (cells: number) => string;
  readonly kept: (cells: number, places: string) => string;
  readonly lost: (cells: number, places: string) => string;
}

export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = {
  "zh-CN": {
    failedTitle: "没有做成",
    notShownTitle: "“汇总”已写好，但没有打开",
    unexpectedText: (detail) => `出了意外（${detail}）。请重试；仍不行就保存后重新打开工作簿。`,
    close: "知道了",
    convertedTitle: "公式转换",
    nothingConverted: "没有要转换的格。",
    asPlain: (cells) => `换成普通公式 ${cells} 格。`,
    asValues: (cells) => `换成数值 ${cells} 格。`,
    asCustom: (cells) => `换回 FAZHI 函数 ${cells} 格。`,
    kept: (cells, places) => `${cells} 格没有换（结果占多格，或现在没有结果）：${places}。`,
    lost: (cells, places) => `${cells} 格转换后又改过，保持现状：${places}。`,
  },
  en: {
    failedTitle: "This was not done",
    notShownTitle: "汇总 is written, but could not be shown",
    unexpectedText: (detail) =>
      `Something unexpected happened (${detail}). Try again; if it goes on, save and open the workbook again.`,
    close: "Close",
    convertedTitle: "Convert formulas",
    nothingConverted: "There is nothing to convert.",
    asPlain: (cells) => `Ordinary formulas: ${cells}. `,
    asValues: (cells) => `Values: ${cells}. `,
    asCustom: (cells) => `FAZHI functions put back: ${cells}. `,
    kept: (cells, places) =>
      `Left as they are, for the result fills several cells or there is none: ${cells} (${places}). `,
    lost: (cells, places) =>
      `Changed since the conversion and left as they are: ${cells} (${places}). `,
  },
};
