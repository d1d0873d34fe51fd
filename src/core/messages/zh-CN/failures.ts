import type { Place } from "../../model/entry";
import type { Failure, HostFailure } from "../../model/failure";
import { hollowInChinese } from "./resolutions";

/** What was refused and what to do next; goes on after the name of the file or sheet. */
export function failureInChinese(failure: Failure): string {
  switch (failure.code) {
    case "sheet-missing":
      return `没有工作表“${failure.sheet}”。请恢复这张表，或从没有改动的文件重新开始。`;
    case "sheet-exists":
      return `已经有工作表“${failure.sheet}”。请先把它改名。`;
    case "text-too-long":
      return `要写进 ${failure.sheet}!${failure.address} 的文字超过 32767 个字符，一个单元格放不下；什么都没有写。请缩短后再试。`;
    case "not-a-zip":
      return "这不是 .xlsx 文件。请用 Excel 或 WPS 打开原文件，另存为“Excel 工作簿（*.xlsx）”。";
    case "old-xls":
      return "这是旧格式的 .xls 文件。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后再用。";
    case "encrypted":
      return "文件加了打开密码，读不出内容。请用 Excel 打开，取消密码后另存一份再用。";
    case "truncated":
      return "文件不完整，多半是没有传完或没有存完。请重新复制或下载一份。";
    case "part-damaged":
      return `文件已损坏（${failure.part} 校验不符）。请用 Excel 打开并修复，或换用备份。`;
    case "part-too-large":
      return `其中的 ${failure.part} 展开后超过 ${failure.limitMegabytes} MB，不像正常的工作簿，没有打开。请核实文件来源。`;
    case "part-too-dense":
      return `其中的 ${failure.part} 压缩比超过 ${failure.limitRatio}:1，可能是有意撑爆内存的文件，没有打开。请核实文件来源。`;
    case "too-many-parts":
      return `里面的零件超过 ${failure.limit} 个，不像正常的工作簿，没有打开。请核实文件来源。`;
    case "not-a-workbook":
      return `这不是 Excel 工作簿${failure.found === undefined ? "" : `（看起来是 ${failure.found}）`}。请选用本工具建立的 .xlsx 文件。`;
    case "xml-broken":
      return `文件内容有错（${failure.part} 第 ${failure.offset} 个字符处）。请用 Excel 打开并修复，或换用备份。`;
    case "xml-doctype":
      return `${failure.part} 里有不允许的 DOCTYPE 声明，没有打开。请核实文件来源。`;
    case "cell-editing":
      return "有单元格正在编辑。请先按 Enter 结束单元格编辑，然后重试。";
    case "sheet-protected":
      return failure.sheet === undefined
        ? "工作表有保护，写不进去。请在“审阅”里撤销工作表保护后重试；什么都没有写。"
        : `工作表“${failure.sheet}”有保护，写不进去。请在“审阅”里撤销工作表保护后重试；什么都没有写。`;
    case "book-read-only":
      return "工作簿是只读的，什么都没有写。请另存一份再填，或点“启用编辑”。";
    case "book-protected":
      return "工作簿的结构有保护，不能增减工作表。请在“审阅”里撤销“保护工作簿”后重试；什么都没有写。";
    case "host-busy":
      return "Excel 正忙，这次没有做成。请稍等片刻再试。";
    case "host-lost":
      return "Excel 没有回应。请看一看表里的数是否已写入，再点“重新检查”；仍不行就重新打开窗格。";
    case "api-missing":
      return `这个版本的 Excel 不支持这项功能（${failure.api}）。请升级 Excel，或改用手工操作。`;
    case "payload-too-large":
      return "内容太多，Excel 一次传不下。请删去工作簿里多余的大表后重试；什么都没有写。";
    case "host-refused":
      return `Excel 没有照做（${failure.detail}）。请重试；仍不行就保存后重新打开工作簿。`;
    case "partly-written":
      return `只写了 ${failure.cellsWritten} 格（共 ${failure.cellsPlanned} 格）就中断了：${CAUSES[failure.cause.code]}。${restoreOffer(failure.restorable)}`;
    case "not-kept":
      return `已写入，但有 ${failure.cells.length} 格和写入的不一样：${placesOf(failure.cells)}。请核对这些格${failure.restorable ? "，或点“恢复上一次”回到写入之前" : ""}。`;
    case "nothing-to-restore":
      return "没有可以恢复的写入：本工具还没有写过，或上一次写入已经恢复。";
    case "changed-since":
      return `写入之后这些格又改过，没有恢复：${placesOf(failure.cells)}。请先记下要保留的数，再手工改回。`;
    case "file-missing":
      return "没有这个文件。请检查路径和文件名。";
    case "is-a-directory":
      return "这是文件夹，不是文件。请写上文件名。";
    case "no-permission":
      return "没有读写这个文件的权限。请换一个位置，或请管理员授权。";
    case "write-protected":
      return "文件是只读的，没有改动。请取消只读，或用 -o 另存为新文件。";
    case "open-elsewhere":
      return "文件正在 Excel 或 WPS 里打开。请先保存并关闭，再试一次；确实没有打开时，请删去同一文件夹里以“~$”或“.~lock”开头的同名文件。";
    case "changed-meanwhile":
      return "文件在读取之后被别人改过，没有写入；请重新运行。";
    case "disk-full":
      return "磁盘空间不够，没有写成；原来的文件没有动。请腾出空间再试。";
    case "already-there":
      return "已经有同名文件，没有覆盖。请换一个名字，或加 --force 覆盖。";
    case "folder-missing":
      return "要存放的文件夹不存在。请先建好文件夹，或换一个位置。";
    case "system":
      return `读写时系统报错（${failure.detail}）；原来的文件没有动。请稍后再试或换一个位置。`;
    case "no-definition":
      return "这不是本工具建立的年报工作簿（找不到报表定义）。请先用 fazhi new 建立，或选对文件。";
    case "definition-garbled":
      return `工作簿里的报表定义已损坏（${GARBLED[failure.detail] ?? failure.detail}）。请换用备份，或用 fazhi new 重新建立后把数填入。`;
    case "newer-format":
      return `工作簿是用更新版本的工具建立的（格式 ${failure.found}）。请先升级本工具。`;
    case "figures-lost":
      return `找不到这些指标所在的格（编号和名称都没有了）：${failure.labels.join("、")}。请恢复被删的工作表或行，或从备份重新开始。`;
    case "finding-gone":
      return "这一条现在已经没有不符，不用再处理；什么都没有写。请重新检查。";
    case "finding-hard":
      return "这一条是强制性的，要改数，不能只作说明；什么都没有写。";
    case "finding-not-waivable":
      return "这一条不能豁免：没填的要填，读不成数的要改，不是强制性的写说明就行；什么都没有写。";
    case "waiver-unsigned":
      return "豁免要写明是谁同意的；什么都没有写。请填上姓名。";
    case "explanation-short":
      return `${hollowInChinese.short}什么都没有写。`;
    case "explanation-stock":
      return `${hollowInChinese.stock}什么都没有写。`;
    case "explanation-gap":
      return `${hollowInChinese.gap}什么都没有写。`;
    case "explanation-repeated":
      return `${hollowInChinese.repeated}什么都没有写。`;
    case "mend-unsafe":
      return "工作簿现在的样子没有把握一键修复，什么都没有写。请按提示手工改，或从备份恢复。";
  }
}

function restoreOffer(restorable: boolean): string {
  return restorable ? "可以点“恢复上一次”回到写入之前。" : "请核对已写入的格。";
}

/** Why a write broke off, in a few words: what each says of nothing being written would be wrong here. */
const CAUSES: Readonly<Record<HostFailure["code"], string>> = {
  "cell-editing": "有单元格正在编辑",
  "sheet-protected": "工作表有保护",
  "book-read-only": "工作簿是只读的",
  "book-protected": "工作簿的结构有保护",
  "host-busy": "Excel 正忙",
  "host-lost": "Excel 没有回应",
  "api-missing": "这个版本的 Excel 不支持",
  "payload-too-large": "内容太多",
  "host-refused": "Excel 没有照做",
  "partly-written": "再次中断",
  "not-kept": "写入后核对不一致",
  "nothing-to-restore": "没有可以恢复的写入",
  "changed-since": "有人改过这些格",
};

/** The first few cells by their places: enough to begin with. */
function placesOf(cells: readonly Place[]): string {
  const shown = cells.slice(0, 5).map(({ sheet, address }) => `${sheet}!${address}`);
  return shown.join("、") + (cells.length > shown.length ? ` 等 ${cells.length} 格` : "");
}

/** What was found wrong with the definition that travels in a workbook; other details name their place themselves. */
const GARBLED: Readonly<Record<string, string | undefined>> = {
  "missing-piece": "定义文字不完整，缺了几段",
  length: "定义文字的长度不符，有增删",
  json: "定义文字不是完整的 JSON",
};
