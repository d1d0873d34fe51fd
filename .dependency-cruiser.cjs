/** The floors of ARCHITECTURE.md, as rules whose names are sentences. */
const only = (name, folder, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: [`^src/${folder}/`, ...allowed.map((other) => `^src/${other}/`)] },
});

module.exports = {
  forbidden: [
    only(
      "the-model-knows-nothing-else",
      "core/model",
      [],
      "The words of the domain lean on nothing.",
    ),
    only(
      "definitions-know-the-model",
      "core/definition",
      ["core/model"],
      "A definition is data about figures.",
    ),
    only(
      "checks-and-compile-are-strangers",
      "core/checks",
      ["core/model", "core/definition", "core/text"],
      "Checking and compiling share figures, definitions and the reading of periods, never each other.",
    ),
    only(
      "compile-writes-with-text",
      "core/compile",
      ["core/model", "core/definition", "core/text"],
      "Compiling puts written figures into sentences; it never checks.",
    ),
    only(
      "proofreading-reads-documents",
      "core/proofread",
      ["core/model", "core/definition", "core/text"],
      "A reader sees the compiled report and the figures, not how either was made.",
    ),
    only(
      "text-knows-the-model",
      "core/text",
      ["core/model"],
      "Reading and writing numbers needs no definition.",
    ),
    only(
      "messages-turn-data-into-words",
      "core/messages",
      ["core/model", "core/definition", "core/text"],
      "Words come last: messages see results, never the engine that made them.",
    ),
    only(
      "reports-are-data",
      "reports",
      ["core/model", "core/definition"],
      "A built-in report is a definition and its samples.",
    ),
    only(
      "the-port-knows-no-adapter",
      "workbook",
      ["core/model", "core/definition", "core/text"],
      "The sheet plan and the port are the same for Excel and for files.",
    ),
    only(
      "the-xlsx-adapter-speaks-the-port",
      "adapters/xlsx",
      ["workbook", "core/model"],
      "An adapter knows the port and its own library.",
    ),
    only(
      "the-docx-adapter-writes-documents",
      "adapters/docx",
      ["core/model"],
      "The .docx writer sees a compiled document and nothing else.",
    ),
    only(
      "use-cases-speak-to-the-port",
      "app",
      ["core", "reports", "workbook"],
      "A use case is given a port; which one is the entry's choice.",
    ),
    only(
      "the-office-adapter-speaks-the-port",
      "adapters/office",
      ["workbook", "core/model"],
      "No type of Excel leaves this folder; it knows the port and Office.js.",
    ),
    only(
      "functions-wrap-the-engine",
      "functions",
      ["core"],
      "Custom functions run where there is neither a document nor a workbook.",
    ),
    only(
      "the-pane-shows-use-cases",
      "taskpane",
      ["app", "core", "reports", "workbook", "adapters"],
      "An entry chooses an adapter, calls use cases and shows the outcome; entries are strangers to each other.",
    ),
    only(
      "commands-call-use-cases",
      "commands",
      ["app", "core", "reports", "workbook", "adapters/office"],
      "A ribbon command is a use case without a pane.",
    ),
    {
      name: "the-simulated-host-knows-nothing-of-us",
      severity: "error",
      comment:
        "The host stands in for Excel: what it does may not follow from what the add-in expects.",
      from: { path: "^src/workbench/host/" },
      to: { path: "^src/", pathNot: "^src/workbench/host/" },
    },
    {
      name: "the-grid-shows-the-host",
      severity: "error",
      comment:
        "The grid knows the host's workbook and its own library, nothing of add-ins or files.",
      from: { path: "^src/workbench/grid/" },
      to: { path: "^src/", pathNot: "^src/workbench/(grid|host)/" },
    },
    {
      name: "runtimes-carry-messages",
      severity: "error",
      comment: "Frames and workers carry what host and add-in say to each other.",
      from: { path: "^src/workbench/(runtimes|functions-worker)/" },
      to: { path: "^src/", pathNot: "^src/workbench/(runtimes|functions-worker|host)/" },
    },
    {
      name: "the-ribbon-reads-the-manifest",
      severity: "error",
      comment: "What the ribbon shows comes from the manifest alone.",
      from: { path: "^src/workbench/ribbon/" },
      to: { path: "^src/", pathNot: "^src/(workbench/ribbon|core/model|core/messages)/" },
    },
    {
      name: "workbench-files-go-through-the-adapter",
      severity: "error",
      comment: "The workbench opens and saves files as the command line does.",
      from: { path: "^src/workbench/files/" },
      to: {
        path: "^src/",
        pathNot: "^src/(workbench/files|workbench/host|adapters/xlsx|workbook|core/model)/",
      },
    },
    {
      name: "the-workbench-drives-what-is-built",
      severity: "error",
      comment: "The add-in in the workbench is the production build; the page imports none of it.",
      from: { path: "^src/workbench/" },
      to: { path: "^src/(taskpane|commands|functions|adapters/office|cli|app|reports)/" },
    },
    {
      name: "nothing-ships-the-workbench",
      severity: "error",
      comment: "The workbench is a development host, never part of the add-in.",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "node-only-at-the-file-edge",
      severity: "error",
      comment: "Only the command line touches files; move what needs Node there.",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "libraries-stay-behind-their-adapter",
      severity: "error",
      comment: "A library is used in one folder, so that it can be replaced there.",
      from: {
        path: "^src/",
        pathNot:
          "^src/(core/definition|workbook/convert|adapters/xlsx|adapters/docx|taskpane|commands|workbench)/",
      },
      to: { path: "node_modules" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Files that need each other are one file, or need a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      comment: "The product does not know its tests.",
      from: { path: "^src/" },
      to: { path: "^(test|bench)/" },
    },
    {
      name: "no-test-imports-another",
      severity: "error",
      comment: "What tests share lives in test/support or test/contract.",
      from: { path: "^test/" },
      to: { path: "\\.test\\.tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "default"],
    },
  },
};
