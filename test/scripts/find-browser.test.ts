import { describe, expect, it } from "@jest/globals";
import { runLines } from "./support/run-lines";

/** A computer as the search sees it. */
interface Machine {
  readonly platform?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly isRoot?: boolean;
  /** What fc-list prints; without it there is no fc-list. */
  readonly fonts?: string;
  /** What apt-get brings; without it apt-get fails. */
  readonly installs?: readonly string[];
}

interface Outcome {
  readonly found?: string;
  readonly error?: string;
  readonly ran: readonly string[];
  readonly said: string;
}

const DEBIAN: Machine = {
  env: { PATH: "/usr/local/bin:/usr/bin" },
  files: ["/etc/debian_version"],
  isRoot: true,
};
const FONTS = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc: Noto Sans CJK SC";
const UPDATE = "apt-get update";
const INSTALL = "apt-get install -y --no-install-recommends";

function search(name: "findBrowser" | "ensureBrowser", machine: Machine): Outcome {
  const outcome = runLines(
    `import * as chromium from "./scripts/chromium.mjs";
     const { files = [], installs, fonts, ...rest } = input.machine;
     const ran = [], said = [];
     const machine = {
       platform: "linux", env: {}, isRoot: false, ...rest,
       isFile: (file) => files.includes(file),
       ask: (command, args) => [command, ...args].join(" ") === "fc-list :lang=zh" ? fonts : undefined,
       run: (command, args, { DEBIAN_FRONTEND }) => {
         ran.push([command, ...args].join(" "));
         if (DEBIAN_FRONTEND !== "noninteractive") throw new Error("apt-get would ask questions");
         if (args[0] === "install") files.push(...(installs ?? []));
         return installs !== undefined;
       },
       say: (text) => said.push(text),
     };
     let ended;
     try {
       ended = { found: chromium[input.name](machine) };
     } catch ({ message }) {
       ended = { error: message };
     }
     tell({ ...ended, ran, said: said.join("\\n") });`,
    { name, machine },
  );
  return outcome as Outcome;
}

describe("the search for a browser", () => {
  it.each<[string, Machine, string]>([
    ["linux", { env: { PATH: "/usr/bin:/opt/bin" } }, "/opt/bin/chromium"],
    ["linux", { env: { PATH: "/usr/bin" } }, "/usr/bin/google-chrome-stable"],
    ["linux", { env: { PATH: "/usr/bin" } }, "/usr/bin/microsoft-edge"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    [
      "darwin",
      { env: { HOME: "/Users/li" } },
      "/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    [
      "win32",
      { env: { ProgramFiles: "C:\\Program Files" } },
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
    [
      "win32",
      { env: { "ProgramFiles(x86)": "C:\\Program Files (x86)" } },
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    [
      "win32",
      { env: { LOCALAPPDATA: "C:\\Users\\李\\AppData\\Local" } },
      "C:\\Users\\李\\AppData\\Local\\Chromium\\Application\\chrome.exe",
    ],
  ])("finds on %s, with %j, %s", (platform, machine, file) => {
    const { found } = search("findBrowser", { ...machine, platform, files: [file] });
    expect(found).toBe(file);
  });

  it("finds nothing where nothing is, not even without PATH", () => {
    const { found, error } = search("findBrowser", {});
    expect([found, error]).toEqual([undefined, undefined]);
  });

  it("takes the browser that FAZHI_BROWSER names before any other", () => {
    const env = { PATH: "/usr/bin", FAZHI_BROWSER: "/home/li/浏览器/chrome" };
    const files = ["/usr/bin/chromium", env.FAZHI_BROWSER];
    expect(search("findBrowser", { env, files }).found).toBe(env.FAZHI_BROWSER);
  });

  it("says that a browser named in FAZHI_BROWSER is not there, and takes no other and installs none", () => {
    const env = { PATH: "/usr/bin", FAZHI_BROWSER: "/opt/没有" };
    const machine = { ...DEBIAN, env, files: ["/etc/debian_version", "/usr/bin/chromium"] };
    const { error, found, ran } = search("ensureBrowser", machine);
    expect(error).toContain("FAZHI_BROWSER 写的浏览器不存在");
    expect(error).toContain("/opt/没有");
    expect([found, ran]).toEqual([undefined, []]);
  });
});

describe("making sure of a browser", () => {
  it("installs Chromium with a Chinese font on Debian as root, and says so first", () => {
    const { found, ran, said } = search("ensureBrowser", {
      ...DEBIAN,
      installs: ["/usr/bin/chromium"],
    });
    expect(found).toBe("/usr/bin/chromium");
    expect(ran).toEqual([UPDATE, `${INSTALL} chromium fonts-noto-cjk`]);
    expect(said).toMatch(/^正在安装测试要用的 chromium、fonts-noto-cjk/);
  });

  it.each<[string, Machine]>([
    ["as somebody else than root", { isRoot: false }],
    ["on another Linux", { files: [] }],
    ["on a Mac", { platform: "darwin" }],
    ["on Windows", { platform: "win32" }],
  ])("installs nothing %s, and says what to do", (_, machine) => {
    const { error, ran } = search("ensureBrowser", {
      ...DEBIAN,
      installs: ["/usr/bin/chromium"],
      ...machine,
    });
    expect(error).toContain("sudo apt-get install chromium fonts-noto-cjk");
    expect(error).toContain("安装 Chrome 或 Edge");
    expect(ran).toEqual([]);
  });

  it("says what to do where installing fails", () => {
    const { error, ran, said } = search("ensureBrowser", DEBIAN);
    expect(said).toContain("没有装好 chromium、fonts-noto-cjk");
    expect(error).toContain("没有找到 Chromium、Chrome 或 Edge");
    expect(ran).toEqual([UPDATE]);
  });

  it.each([
    ["has no Chinese font", ""],
    ["has no fc-list", undefined],
  ])("installs the font alone where a Debian with a browser %s", (_, fonts) => {
    const { found, ran } = search("ensureBrowser", {
      ...DEBIAN,
      files: ["/etc/debian_version", "/usr/bin/chromium"],
      ...(fonts === undefined ? {} : { fonts }),
      installs: [],
    });
    expect(found).toBe("/usr/bin/chromium");
    expect(ran).toEqual([UPDATE, `${INSTALL} fonts-noto-cjk`]);
  });

  it("goes on where only the font could not be installed", () => {
    const files = ["/etc/debian_version", "/usr/bin/chromium"];
    const { found, said } = search("ensureBrowser", { ...DEBIAN, files });
    expect(found).toBe("/usr/bin/chromium");
    expect(said).toContain("没有装好 fonts-noto-cjk");
  });

  it("does nothing where browser and font are there", () => {
    const files = ["/etc/debian_version", "/usr/bin/chromium"];
    const outcome = search("ensureBrowser", { ...DEBIAN, files, fonts: FONTS, installs: [] });
    expect(outcome).toEqual({ found: "/usr/bin/chromium", ran: [], said: "" });
  });
});
