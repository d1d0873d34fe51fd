import type { Language } from "../../core/messages/language";
import type { UsageCode, UsageMistake } from "./usage-mistake";

/** What is wrong with a command line, and where to read on. */
export function explainUsage({ code, found, command, language }: UsageMistake): string {
  const help = `fazhi ${command === "" ? "" : `${command} `}--help`;
  const sentence = SENTENCES[code][language](found);
  return language === "en" ? `${sentence} See ${help}` : `${sentence}用法见 ${help}`;
}

type Sentences = Readonly<Record<Language, (found: string) => string>>;

const SENTENCES: Readonly<Record<UsageCode, Sentences>> = {
  "unknown-command": {
    "zh-CN": (found) => `没有“${found}”这个命令，可以用 new、fill、check、compile。`,
    en: (found) => `There is no command "${found}"; use new, fill, check or compile.`,
  },
  "unknown-option": {
    "zh-CN": (found) => `这里没有选项 ${found}，请检查拼写。`,
    en: (found) => `There is no option ${found} here; check the spelling.`,
  },
  "option-without-value": {
    "zh-CN": (found) => `选项 ${found} 后面要写上它的值。`,
    en: (found) => `The option ${found} needs a value after it.`,
  },
  "option-with-value": {
    "zh-CN": (found) => `选项 ${found} 不带值，请去掉等号和后面的字。`,
    en: (found) => `The option ${found} takes no value; remove what follows the equals sign.`,
  },
  "option-twice": {
    "zh-CN": (found) => `选项 ${found} 写了两次，请留一个。`,
    en: (found) => `The option ${found} is given twice; keep one.`,
  },
  "missing-option": {
    "zh-CN": (found) => `缺少 ${found}，请写上。`,
    en: (found) => `${found} is missing; add it.`,
  },
  "missing-book": {
    "zh-CN": () => "没有写工作簿文件名，请写上（.xlsx）。",
    en: () => "Name the workbook file (.xlsx).",
  },
  "too-many-books": {
    "zh-CN": (found) => `多了“${found}”，一次只处理一个工作簿；文件名里有空格时请加引号。`,
    en: (found) => `"${found}" is one too many; quote file names that contain spaces.`,
  },
  "bad-year": {
    "zh-CN": (found) => `年度“${found}”不对，请写四位数字，如 2021。`,
    en: (found) => `"${found}" is no year; write four digits such as 2021.`,
  },
  "bad-format": {
    "zh-CN": (found) => `--format 只能是 text 或 json，不能是“${found}”。`,
    en: (found) => `--format is text or json, not "${found}".`,
  },
  "bad-language": {
    "zh-CN": (found) => `--lang 只能是 zh-CN 或 en，不能是“${found}”。`,
    en: (found) => `--lang is zh-CN or en, not "${found}".`,
  },
  "bad-decimals": {
    "zh-CN": (found) => `--decimals 只能是 0 到 4 的整数，不能是“${found}”。`,
    en: (found) => `--decimals is a whole number from 0 to 4, not "${found}".`,
  },
  "not-xlsx": {
    "zh-CN": (found) => `工作簿“${found}”要以 .xlsx 结尾，请改文件名。`,
    en: (found) => `The workbook "${found}" has to end in .xlsx; rename it.`,
  },
  "needs-target": {
    "zh-CN": () => "没有说写到哪里，请加 -o 新文件.xlsx，或加 --in-place 直接改原文件。",
    en: () => "Say where to write: -o NEW.xlsx, or --in-place to change the file itself.",
  },
  "two-targets": {
    "zh-CN": () => "-o 和 --in-place 只能用一个。",
    en: () => "Use either -o or --in-place, not both.",
  },
  "chart-and-no-chart": {
    "zh-CN": () => "--chart 和 --no-chart 只能用一个。",
    en: () => "Use either --chart or --no-chart, not both.",
  },
  "nothing-to-check": {
    "zh-CN": () => "没有说检查什么，请写工作簿文件名，或同时给 --definition 和 --values。",
    en: () => "Name a workbook to check, or give both --definition and --values.",
  },
  "two-sources": {
    "zh-CN": () => "要么检查工作簿，要么用 --definition 和 --values，不能一起用。",
    en: () => "Check either a workbook or --definition with --values, not both.",
  },
  "two-priors": {
    "zh-CN": (found) => `上年数给了两份：--prior 和“${found}”里的 prior。请留一份。`,
    en: (found) =>
      `Last year's figures are given twice: by --prior and under prior in "${found}". Keep one.`,
  },
  "same-file": {
    "zh-CN": (found) => `“${found}”同时用作两样，写出去会盖掉另一个。请换一个文件名。`,
    en: (found) =>
      `"${found}" is named for two things, and writing one would destroy the other. Choose another name.`,
  },
  "unknown-action": {
    "zh-CN": (found) =>
      `definition 后面只能写 check${found === "" ? "" : `，没有“${found}”`}，例如 fazhi definition check 定义.json。`,
    en: (found) =>
      `After definition comes check${found === "" ? "" : `, not "${found}"`}: fazhi definition check DEF.json.`,
  },
  "missing-definition": {
    "zh-CN": () => "没有写定义，请写以 .json 结尾的定义文件，或内置报表的名字。",
    en: () => "Name a definition file ending in .json, or a built-in report.",
  },
  "too-many-definitions": {
    "zh-CN": (found) => `一次只查一份定义，多出了“${found}”。`,
    en: (found) => `One definition at a time; "${found}" is one too many.`,
  },
};
