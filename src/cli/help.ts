import type { Language } from "../core/messages/language";
import { builtInReportIds } from "../reports/built-in";

/** The help for one command, or for all of them. */
export function helpText(topic: string | undefined, language: Language): string {
  const pages = language === "en" ? ENGLISH : CHINESE;
  const page = Object.entries(pages.commands).find(([command]) => command === topic)?.[1];
  return page === undefined
    ? `${pages.head}\n${Object.values(pages.commands).join("\n")}\n${pages.foot}`
    : `${page}\n${pages.foot}`;
}

interface Pages {
  readonly head: string;
  readonly commands: Readonly<Record<string, string>>;
  readonly foot: string;
}

const REPORTS = builtInReportIds.join(" | ");

const CHINESE: Pages = {
  head: `法治年报助手：建立、填写、检查、汇总法治政府建设年度情况报告的工作簿。
`,
  commands: {
    new: `fazhi new --report ${REPORTS} | 定义.json --unit 单位 --year 年度 [--prior 上年.xlsx] -o 新文件.xlsx [--force]
  建立一本空白工作簿。--prior 把上年工作簿的数带入“上年”列；已有同名文件时不覆盖，除非加 --force。
  例：fazhi new --report fazhi-jiedao --unit 某某街道 --year 2021 --prior 2020.xlsx -o 2021.xlsx
`,
    fill: `fazhi fill 工作簿.xlsx --values 数据.json -o 新文件.xlsx | --in-place
fazhi fill 工作簿.xlsx --prior 上年.xlsx | 上年.json [--values 数据.json] [--force] -o 新文件.xlsx | --in-place
  把数据文件里的数填进工作簿，其余一概不动。--prior 把上年的数导入“上年”列：已有别的数的格、别的年度或单位的文件，
  都先列出来不写，核对后加 --force 才写。
  数据文件：{"会议.主任办公会": 25, "宣传.海报": "近32000", "信访.办结率": "98%", "prior": {"会议.主任办公会": 27}}
  例：fazhi fill 2021.xlsx --values 数据.json --in-place
`,
    check: `fazhi check 工作簿.xlsx [--format text|json]
fazhi check --definition 定义.json --values 数据.json [--format text|json]
  核对各数之间的关系，说明哪里不符、差多少。只读，不改文件。
  例：fazhi check 2021.xlsx
`,
    compile: `fazhi compile 工作簿.xlsx [-o 新文件.xlsx | --in-place] [--text 文件] [--html 文件] [--docx 文件] [--decimals 0-4] [--chart | --no-chart]
  把数写进文字，填好“检查结果”和“汇总”两张表，并按需要另存文字稿。
  --decimals 统一由公式算出的比率的小数位数；填报人写定的比率照写。
  --chart 在“汇总附表”右边画出主要计数的两年对比图，--no-chart 撤下；都不写，有图就更新，没有就不画。
  例：fazhi compile 2021.xlsx --in-place --text 报告.txt
`,
    definition: `fazhi definition check ${REPORTS} | 定义.json [--format text|json]
  不看任何数，只查规则本身：互相矛盾、重复、把数定死、永远不会通过或不会报错的规则，和没有规则涉及的指标。
  例：fazhi definition check 定义.json
`,
  },
  foot: `通用选项：--lang zh-CN|en   --help   --version
退出码：0 完成；1 有强制性或核实性问题，或汇总未定稿；2 输入或定义有误，没有写文件；70 程序内部出错。
`,
};

const ENGLISH: Pages = {
  head: `fazhi: creates, fills, checks and compiles workbooks for the annual report on government under the rule of law.
`,
  commands: {
    new: `fazhi new --report ${REPORTS} | DEF.json --unit NAME --year YYYY [--prior LAST.xlsx] -o BOOK.xlsx [--force]
  Creates an empty workbook. --prior carries last year's figures over; an existing file is kept unless --force.
  Example: fazhi new --report fazhi-jiedao --unit 某某街道 --year 2021 --prior 2020.xlsx -o 2021.xlsx
`,
    fill: `fazhi fill BOOK.xlsx --values VALUES.json -o OUT.xlsx | --in-place
fazhi fill BOOK.xlsx --prior LAST.xlsx | LAST.json [--values VALUES.json] [--force] -o OUT.xlsx | --in-place
  Writes the figures of a values file into the workbook and changes nothing else. --prior imports last year's figures into
  the column 上年: cells that hold another number, and a file of another year or unit, are listed and refused without --force.
  A values file: {"会议.主任办公会": 25, "宣传.海报": "近32000", "信访.办结率": "98%", "prior": {"会议.主任办公会": 27}}
  Example: fazhi fill 2021.xlsx --values values.json --in-place
`,
    check: `fazhi check BOOK.xlsx [--format text|json]
fazhi check --definition DEF.json --values VALUES.json [--format text|json]
  Says which figures contradict each other and by how much. Reads only.
  Example: fazhi check 2021.xlsx --lang en
`,
    compile: `fazhi compile BOOK.xlsx [-o OUT.xlsx | --in-place] [--text FILE] [--html FILE] [--docx FILE] [--decimals 0-4] [--chart | --no-chart]
  Puts the figures into sentences, refills the sheets 检查结果 and 汇总, and writes the texts asked for.
  --decimals gives every computed rate the same decimals; stated rates stay as stated.
  --chart draws the main counts of both years beside 汇总附表, --no-chart takes them away; without either a chart
  that is there is brought up to date.
  Example: fazhi compile 2021.xlsx --in-place --text report.txt
`,
    definition: `fazhi definition check ${REPORTS} | DEF.json [--format text|json]
  Looks at the rules alone: those that contradict or repeat each other, leave a figure no choice, never pass or never fail;
  and figures in no rule.
  Example: fazhi definition check DEF.json
`,
  },
  foot: `Everywhere: --lang zh-CN|en   --help   --version
Exit codes: 0 done; 1 open hard or query findings, or a draft; 2 input or definition refused, nothing written; 70 our own mistake.
`,
};
