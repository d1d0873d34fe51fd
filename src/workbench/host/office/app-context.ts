/** What a page is told about the program that it runs in. */
export interface ConversationFacts {
  /** New for every load of a page: settings are cached under it. */
  readonly conversation: string;
  /** Of the page that stands for Excel. */
  readonly origin: string;
  readonly language: string;
  /** `ExcelApi` to 1.14; a set that is not named is not there. */
  readonly requirements: Readonly<Record<string, number>>;
  /** 0 a task pane or function file, 2 custom functions, 3 all of them in one runtime. */
  readonly runtime: 0 | 2 | 3;
  /** The page is a dialog of another one. */
  readonly isDialog?: true;
}

/** What every Excel on the web of the add-in's floor has besides ExcelApi. */
export const COMMON_SETS = {
  AddInCommands: 1.1,
  DialogApi: 1.2,
  DocumentEvents: 1.1,
  RibbonApi: 1.2,
  RichApiRuntime: 1.2,
  Settings: 1.1,
} as const;

const CONTROL_ID = "control-1";

/** The facts as office.js asks for them when it starts. */
export function appContext(
  facts: ConversationFacts,
  settings: ReadonlyMap<string, string>,
): object {
  return {
    _id: CONTROL_ID,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: facts.language,
    _dataLocale: facts.language,
    _docUrl: "https://localhost/workbook.xlsx",
    _clientMode: 1,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "1",
    _appInstanceId: CONTROL_ID,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _hostFullVersion: "16.0.17000.1",
    _addinName: "add-in",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _wacHostEnvironment: "0",
  };
}

/** The words by which office.js knows its program, in the query of a page's address. */
function hostInfo({ language, runtime, isDialog }: ConversationFacts): string {
  const dialog = isDialog === true ? "isDialog" : "";
  return ["Excel", "Web", "16.00", language, "1", dialog, "disableLogging", runtime].join("$");
}

/** What office.js reads from `window.name`. */
export function windowName(facts: ConversationFacts): string {
  return JSON.stringify({
    baseFrameName: "excel",
    hostInfo: hostInfo(facts),
    xdmInfo: [facts.conversation, CONTROL_ID, `${facts.origin}/`].join("|"),
    serializerVersion: "1",
  });
}
