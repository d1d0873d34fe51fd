import type { Language } from "../../core/messages/language";
import type { Job, Notice, View } from "../state/pane-state";

/** What the frame of the pane says. */
export interface ShellWords {
  readonly name: string;
  /** 法治年报 · 广内街道 2021 */
  readonly heading: (unit: string, year: number | undefined) => string;
  readonly tabs: string;
  readonly view: Readonly<Record<View, string>>;
  /** The tab of 检查 with findings that wait for somebody. */
  readonly openFindings: (count: number) => string;
  readonly more: string;
  readonly recheck: string;
  readonly restore: string;
  readonly retry: string;
  readonly undo: string;
  readonly dismiss: string;
  readonly job: Readonly<Record<Job, string>>;
  readonly notice: (notice: Exclude<Notice, { kind: "failed" }>) => string;
  /** A file that was chosen as last year's was refused. */
  readonly ofLastYear: (sentence: string) => string;
  readonly loading: string;
  readonly notOurs: string;
  readonly toStart: string;
  readonly broken: string;
  readonly brokenAdvice: string;
  readonly unloadedAdvice: string;
  readonly brokenDetail: string;
  readonly tryAgain: string;
  readonly reload: string;
  /** Leads to the help page on a kind of finding. */
  readonly whatIsThis: string;
}

export const SHELL_WORDS: Readonly<Record<Language, ShellWords>> = {
  "zh-CN": {
    name: "法治年报",
    heading: (unit, year) => titled("法治年报", unit, year),
    tabs: "法治年报的各步",
    view: { start: "开始", fill: "填报", check: "检查", summary: "汇总", about: "关于" },
    openFindings: (count) => `${count} 项待处理`,
    more: "更多",
    recheck: "重新检查",
    restore: "恢复上一次",
    retry: "重试",
    undo: "撤销",
    dismiss: "关闭这条提示",
    job: {
      reading: "正在读取工作簿…",
      creating: "正在新建工作簿…",
      filling: "正在写入…",
      importing: "正在导入上年数…",
      compiling: "正在生成汇总表…",
      restoring: "正在恢复…",
      explaining: "正在保存说明…",
      mending: "正在修复…",
      wording: "正在保存文字…",
    },
    notice: (notice) => {
      switch (notice.kind) {
        case "written":
          return `${writtenWords(notice)}${notice.restorable ? "" : "这次不能撤销。"}`;
        case "restored":
          return notice.cells === 0
            ? "已恢复，和写入之前一样。"
            : `已恢复 ${notice.cells} 格，和写入之前一样。`;
        case "copied":
          return "已复制。到 Word 里按 Ctrl+V 粘贴（保留源格式）。";
      }
    },
    ofLastYear: (sentence) => `去年的文件没有用上，什么都没有写。${sentence}`,
    loading: "正在读取工作簿…",
    notOurs: "这里还没有年报的表。请先到“开始”新建。",
    toStart: "去开始",
    broken: "这一页出错了",
    brokenAdvice: "表里的数没有动，没写入的内容也还留着。请再试一次；还不行，就重新载入。",
    unloadedAdvice:
      "这一部分没有取到：工具可能刚刚更新过，或者连接断了。请重新载入；表里的数没有动，没写入的内容也还留着。",
    brokenDetail: "报错内容",
    tryAgain: "再试一次",
    reload: "重新载入",
    whatIsThis: "这是什么",
  },
  en: {
    name: "Annual report",
    heading: (unit, year) => titled("Annual report", unit, year),
    tabs: "Steps of the annual report",
    view: { start: "Start", fill: "Fill in", check: "Check", summary: "Summary", about: "About" },
    openFindings: (count) => `${count} to settle`,
    more: "More",
    recheck: "Check again",
    restore: "Restore last",
    retry: "Retry",
    undo: "Undo",
    dismiss: "Dismiss this notice",
    job: {
      reading: "Reading the workbook…",
      creating: "Making the workbook…",
      filling: "Writing…",
      importing: "Importing last year's figures…",
      compiling: "Writing the summary…",
      restoring: "Restoring…",
      explaining: "Keeping the explanation…",
      mending: "Mending…",
      wording: "Saving the wording…",
    },
    notice: (notice) => {
      switch (notice.kind) {
        case "written":
          return `${cells(notice.cells)} written.${notice.restorable ? "" : " This cannot be undone."}`;
        case "restored":
          return `${cells(notice.cells)} put back as before.`;
        case "copied":
          return "Copied. Press Ctrl+V in Word and keep the source formatting.";
      }
    },
    ofLastYear: (sentence) => `Last year's file was refused; nothing was written. ${sentence}`,
    loading: "Reading the workbook…",
    notOurs: "There are no report sheets here yet. Make them under Start.",
    toStart: "Go to Start",
    broken: "This page failed",
    brokenAdvice:
      "Nothing in the workbook was changed, and what is not written yet is kept. Try again; if that does not help, reload.",
    unloadedAdvice:
      "A part of the tool did not arrive: it may have been updated just now, or the connection is gone. Reload; nothing in the workbook was changed, and what is not written yet is kept.",
    brokenDetail: "Error",
    tryAgain: "Try again",
    reload: "Reload",
    whatIsThis: "What is this?",
  },
};

const WRITTEN: Readonly<Record<Job, string>> = {
  reading: "已写入 ",
  creating: "工作簿已建好，共写入 ",
  filling: "已写入 ",
  importing: "上年数已导入，共写入 ",
  compiling: "汇总表已生成，共写入 ",
  restoring: "已写入 ",
  explaining: "说明已保存，共写入 ",
  mending: "已修复，共写入 ",
  wording: "文字已写到文字稿，共 ",
};

/** Names and hidden rows are no cells: a mend of them alone does not count any. */
function writtenWords({ job, cells: count }: Extract<Notice, { kind: "written" }>): string {
  return job === "mending" && count === 0 ? "已修复。" : `${WRITTEN[job]}${count} 格。`;
}

function titled(name: string, unit: string, year: number | undefined): string {
  const whose = [unit, year === undefined ? "" : String(year)].filter((part) => part !== "");
  return whose.length === 0 ? name : `${name} · ${whose.join(" ")}`;
}

function cells(count: number): string {
  return count === 1 ? "1 cell" : `${count} cells`;
}
