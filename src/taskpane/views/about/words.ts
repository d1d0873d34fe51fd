import type { Language } from "../../../core/messages/language";
import type { FeatureId } from "../../../workbook/feature";

/** What 关于 says. */
export interface AboutWords {
  readonly settings: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly decimals: string;
  readonly decimalsHint: string;
  readonly byDefinition: string;
  readonly typefaces: string;
  readonly typefacesHint: string;
  readonly official: string;
  readonly system: string;
  readonly versions: string;
  readonly addIn: string;
  readonly host: string;
  readonly definition: string;
  readonly noDefinition: string;
  readonly officeScript: string;
  readonly here: string;
  readonly unknown: string;
  readonly features: string;
  readonly allPresent: string;
  readonly state: (present: boolean, needs: string) => string;
  readonly feature: Readonly<Record<FeatureId, FeatureWords>>;
  readonly unproved: string;
  readonly unprovedLead: string;
  readonly unprovedList: readonly string[];
  readonly privacy: string;
  readonly privacyLines: readonly string[];
  readonly help: string;
}

/** A feature by name, and what is done where Excel does not have it. */
export interface FeatureWords {
  readonly name: string;
  readonly without: string;
}

const ZH: AboutWords = {
  settings: "设置",
  language: "语言",
  languages: { "zh-CN": "中文", en: "English" },
  decimals: "计算出的比率保留几位小数",
  decimalsHint: "只影响表内公式算出的比率；填报的比率照原样。",
  byDefinition: "按报告规定",
  typefaces: "复制和导出用的字体",
  typefacesHint: "电脑上没有方正小标宋、仿宋、楷体时，选系统字体：标题黑体，正文宋体。",
  official: "公文（国标）",
  system: "系统字体",
  versions: "版本",
  addIn: "本工具",
  host: "表格程序",
  definition: "报告定义",
  noDefinition: "还没有打开年报工作簿",
  officeScript: "office.js 来源",
  here: "随本工具提供，不访问外网",
  unknown: "没有找到",
  features: "这台电脑上能用的功能",
  allPresent: "全部可用。",
  state: (present, needs) => `${present ? "可用" : "不可用"}（需要 ${needs}）`,
  feature: {
    restore: {
      name: "恢复上一次",
      without: "写入后不能一键恢复。重要的改动前请先另存一份。",
    },
    names: {
      name: "单元格名称",
      without: "公式里看不到指标名称，按编号找格；请不要删“编号”列。",
    },
    lists: { name: "下拉选项", without: "约数、时期等没有下拉，可以直接打字。" },
    marks: { name: "核对结果的颜色标记", without: "表里不变色，“核对”列的文字照常显示。" },
    "print-layout": {
      name: "打印设置",
      without: "纸张、页眉和打印区域请手工设置。",
    },
    charts: { name: "附图", without: "不画附图；可以选中附表里的数自己插入图表。" },
    "frozen-rows": { name: "冻结表头", without: "表头不冻结，可以在“视图”里自己冻结。" },
    events: {
      name: "随改随查",
      without: "表里改了数不会自动重查，请点“重新检查”。",
    },
    "custom-functions": {
      name: "FAZHI 自定义函数",
      without: "不能用 FAZHI 函数。表内的普通公式不受影响。",
    },
    "ribbon-commands": {
      name: "功能区按钮",
      without: "功能区没有“法治年报”选项卡，在窗格里操作即可。",
    },
  },
  unproved: "还没有在真机上试过的",
  unprovedLead: "本工具用微软的 office.js 在模拟环境里测试。以下几项要等在真正的 Excel 上核实：",
  unprovedList: [
    "Excel 2021、2024 和 Microsoft 365 里的整个流程",
    "断网的电脑上打开窗格和自定义函数",
    "复制到 Word 和 WPS 文字后的字体、缩进",
    "正在编辑单元格、多人同时编辑时的提示",
    "WPS 表格里打开本工具建立的工作簿",
  ],
  privacy: "数据",
  privacyLines: [
    "数据只在这个工作簿里，本工具不上传，也不另外保存。",
    "还没写入的内容暂存在窗格里，关闭窗格即清除。",
  ],
  help: "使用帮助",
};

const EN: AboutWords = {
  settings: "Settings",
  language: "Language",
  languages: { "zh-CN": "中文", en: "English" },
  decimals: "Decimals of computed rates",
  decimalsHint: "Only for rates that formulas compute; stated rates stay as they are.",
  byDefinition: "As the report says",
  typefaces: "Typefaces of what is copied or saved",
  typefacesHint:
    "Without 方正小标宋, 仿宋 and 楷体 on this computer, take those that every Windows has: 黑体 and 宋体.",
  official: "Official (GB/T 9704)",
  system: "System",
  versions: "Versions",
  addIn: "Add-in",
  host: "Program",
  definition: "Report definition",
  noDefinition: "no report workbook is open",
  officeScript: "Source of office.js",
  here: "comes with the add-in; nothing is fetched from outside",
  unknown: "not found",
  features: "What works on this computer",
  allPresent: "Everything.",
  state: (present, needs) => `${present ? "available" : "not available"} (needs ${needs})`,
  feature: {
    restore: {
      name: "Restore last",
      without: "A write cannot be taken back in one click. Save a copy before large changes.",
    },
    names: {
      name: "Cell names",
      without: "Formulas show no figure names; cells are found by id, so keep the id column.",
    },
    lists: { name: "Drop-down lists", without: "Type qualifiers and periods by hand." },
    marks: { name: "Coloured check marks", without: "The check column shows its words alone." },
    "print-layout": {
      name: "Print layout",
      without: "Set paper, headers and print area by hand.",
    },
    charts: {
      name: "Charts",
      without: "None is drawn; insert one over the table of figures if wanted.",
    },
    "frozen-rows": { name: "Frozen headers", without: "Freeze them under View if wanted." },
    events: {
      name: "Checks while you edit",
      without: "Edits in the sheet are not noticed by themselves: choose Check again.",
    },
    "custom-functions": {
      name: "FAZHI functions",
      without: "FAZHI functions do not work. Ordinary formulas in the sheets do.",
    },
    "ribbon-commands": {
      name: "Ribbon buttons",
      without: "There is no tab on the ribbon; everything can be done in the pane.",
    },
  },
  unproved: "Never run on a real Excel",
  unprovedLead:
    "The add-in is tested with Microsoft's office.js against a simulated Excel. These wait for a real one:",
  unprovedList: [
    "the whole way through in Excel 2021, 2024 and Microsoft 365",
    "the pane and the functions on a computer without internet",
    "fonts and indents after pasting into Word and WPS",
    "what is said during cell editing and co-authoring",
    "workbooks of this add-in opened in WPS",
  ],
  privacy: "Data",
  privacyLines: [
    "Everything is in this workbook; nothing is sent or kept elsewhere.",
    "What is not written yet is kept in the pane and goes when the pane is closed.",
  ],
  help: "Help",
};

export const ABOUT_WORDS: Readonly<Record<Language, AboutWords>> = { "zh-CN": ZH, en: EN };
