import type { Language } from "../../core/messages/language";
import type { SaveLoss } from "../files/save-losses";

/** What the page says around grid and pane. */
export interface PageWords {
  readonly program: string;
  readonly newBook: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly another: string;
  readonly paneWidth: string;
  readonly pane: (number: number) => string;
  readonly reload: string;
  readonly close: string;
  readonly closeDialog: string;
  readonly grid: string;
  readonly closeNotice: string;
  readonly refusedManifest: string;
  readonly unreached: string;
  readonly unreachedAdvice: string;
  readonly saved: (file: string) => string;
  readonly losses: (list: string) => string;
  /** Saved without what the page does not know of the opened file. */
  readonly builtAnew: string;
  readonly loss: Readonly<Record<SaveLoss, string>>;
  readonly notOpened: (reason: string) => string;
  readonly notSaved: (reason: string) => string;
  readonly takenBack: (detail: string) => string;
  readonly commandLost: string;
  readonly noSample: string;
  readonly noFunctions: (detail: string) => string;
  /** Beside the name of the workbook: no Excel. */
  readonly simulated: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  "zh-CN": {
    program: "工作台",
    newBook: "新建",
    open: "打开…",
    save: "另存到本机",
    sample: "样例工作簿",
    another: "再开一个窗格",
    paneWidth: "窗格宽度",
    pane: (number) => (number === 1 ? "加载项窗格" : `加载项窗格 ${number}`),
    reload: "重新加载窗格",
    close: "关闭窗格",
    closeDialog: "关闭对话框",
    grid: "表格",
    closeNotice: "知道了",
    unreached: "没有连上加载项的服务",
    unreachedAdvice:
      "浏览器可能要单独接受它的证书：打开下面的地址，选择继续访问，再回到本页刷新。仍不行，请重新运行 npm start。",
    refusedManifest: "manifest.xml 有错，Excel 不会加载这个加载项",
    saved: (file) => `已另存为 ${file}（在浏览器的下载文件夹里）。`,
    losses: (list) => `文件里没有保存：${list}。`,
    builtAnew: "表的结构改过，文件是重新生成的，原文件里的图表、批注等没有带过来。",
    loss: {
      settings: "加载项的设置和撤销记录",
      names: "不指向单个单元格的名称",
      "merged-cells": "合并的单元格",
      "hidden-rows-or-columns": "隐藏的行列",
      "frozen-columns": "冻结的列",
      protection: "保护",
      tables: "另外的表格",
      rules: "另外的数据验证和条件格式",
      looks: "少见的边框和对齐方式",
    },
    notOpened: (reason) => `没有打开。${reason}`,
    notSaved: (reason) => `没有保存。${reason}`,
    takenBack: (detail) => `这一步在 Excel 里做不到，已恢复原样（${detail}）。`,
    commandLost: "按钮的命令一分钟没有完成，已放弃。请再点一次。",
    noSample: "没有找到样例工作簿。请重新运行 npm start。",
    noFunctions: (detail) => `FAZHI 函数没有加载（${detail}），其他功能照常。请重新加载页面。`,
    simulated: "这里是模拟的 Excel，供开发和演示用",
  },
  en: {
    program: "Workbench",
    newBook: "New",
    open: "Open…",
    save: "Save a copy",
    sample: "Sample workbook",
    another: "One more pane",
    paneWidth: "Pane width",
    pane: (number) => (number === 1 ? "Add-in pane" : `Add-in pane ${number}`),
    reload: "Reload the pane",
    close: "Close the pane",
    closeDialog: "Close the dialog",
    grid: "Grid",
    closeNotice: "OK",
    unreached: "The add-in's server was not reached",
    unreachedAdvice:
      "The browser may want its certificate accepted apart: open the address below, go on to it, come back and reload this page. If that does not help, run npm start again.",
    refusedManifest: "manifest.xml has mistakes: Excel would not load the add-in",
    saved: (file) => `Saved as ${file}, in the browser's folder for downloads.`,
    losses: (list) => `The file does not keep: ${list}.`,
    builtAnew:
      "Sheets were laid out anew, so the file was built anew, without charts, comments and the like of the opened one.",
    loss: {
      settings: "the add-in's settings and record of its last write",
      names: "names of anything but one cell",
      "merged-cells": "merged cells",
      "hidden-rows-or-columns": "hidden rows and columns",
      "frozen-columns": "frozen columns",
      protection: "protection",
      tables: "further tables",
      rules: "other data validation and conditional formats",
      looks: "rare borders and alignments",
    },
    notOpened: (reason) => `Not opened. ${reason}`,
    notSaved: (reason) => `Not saved. ${reason}`,
    takenBack: (detail) => `Excel would not do this, so it was taken back (${detail}).`,
    commandLost:
      "The button's command did not end within a minute and was given up. Press it again.",
    noSample: "The sample workbook was not found. Run npm start again.",
    noFunctions: (detail) =>
      `The FAZHI functions were not loaded (${detail}); everything else works. Reload the page.`,
    simulated: "A simulated Excel, for development and demonstration",
  },
};
