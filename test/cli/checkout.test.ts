import { beforeAll, describe, expect, it } from "@jest/globals";
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../support/command-line";
import manifest from "../../package.json";

const folder = temporaryFolder();
const checkout = folder.at("检出 copy");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The surroundings of these tests, as if npm had not started them. */
const OUTSIDE_NPM = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD)/.test(name)),
);

function runNode(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<Ended>((resolve) => {
    const child = spawn(process.execPath, argv, {
      cwd: folder.path,
      env: { ...OUTSIDE_NPM, ...env },
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

const script = (name: string) => path.join(checkout, "scripts", name);

beforeAll(() => {
  mkdirSync(checkout);
  for (const name of ["src", "scripts", "package.json", "package-lock.json", "webpack.config.js"]) {
    cpSync(name, path.join(checkout, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(path.resolve("node_modules"), path.join(checkout, "node_modules"));
});

describe("a checkout under a path with a space and Chinese, used from elsewhere", () => {
  it("builds itself when two commands start at once, and prints nothing but their results", async () => {
    rmSync(path.join(checkout, "dist"), { recursive: true, force: true });
    const both = await Promise.all([1, 2].map(() => runNode([script("fazhi.mjs"), "--version"])));
    const expected = { code: 0, out: `${manifest.version}\n`, err: "" };
    expect(both).toEqual([expected, expected]);
    expect(readdirSync(path.join(checkout, ".cache"))).toEqual([]);
    const files = readdirSync(path.join(checkout, "dist", "cli"));
    expect(files.filter((name) => !name.endsWith(".cjs"))).toEqual([".sources"]);
  });

  it("takes paths from where the user stands, under npm too", async () => {
    const create = ["new", "--report", "fazhi-jiedao", "--unit", "某", "--year", "2021", "-o"];
    const plain = await runNode([script("fazhi.mjs"), ...create, "plain.xlsx"]);
    expect(plain.code).toBe(0);
    expect(existsSync(folder.at("plain.xlsx"))).toBe(true);
    // npm starts its scripts in the checkout and tells in INIT_CWD where it was called.
    mkdirSync(folder.at("there"));
    const npm = { npm_lifecycle_event: "fazhi", INIT_CWD: folder.at("there") };
    expect((await runNode([script("fazhi.mjs"), ...create, "npm.xlsx"], npm)).code).toBe(0);
    expect(existsSync(folder.at("there/npm.xlsx"))).toBe(true);
  });

  it("hands on the program's exit code", async () => {
    const ended = await runNode([script("fazhi.mjs"), "check", "没有.xlsx"]);
    expect(ended).toMatchObject({ code: 2, out: "" });
  });

  it("does the whole demonstration with npm run demo, and ends with 0 although findings are open", async () => {
    const { code, out, err } = await runNode([script("demo.mjs")]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("截位取数");
    expect(out).toContain("带入上年数 8 项");
    expect(out).toContain(path.join(checkout, "demo", "2021.xlsx"));
    expect(readdirSync(path.join(checkout, "demo")).sort()).toEqual([
      "2020.xlsx",
      "2021.docx",
      "2021.html",
      "2021.txt",
      "2021.xlsx",
    ]);
  });

  it("ends with 70, not with a finding's 1, when it cannot be built", async () => {
    const broken = path.join(checkout, "src", "cli", "main.ts");
    rmSync(broken);
    const ended = await runNode([script("fazhi.mjs"), "--version"]);
    cpSync("src/cli/main.ts", broken, { preserveTimestamps: true });
    expect(ended).toMatchObject({ code: 70, out: "" });
    expect(ended.err).toContain("main");
  });
});

describe("the lock of the set-up", () => {
  const lock = JSON.stringify(folder.at("locks/set-up.lock"));
  const log = JSON.stringify(folder.at("log"));

  function holder(): string {
    return folder.put(
      "hold.mjs",
      `import { appendFileSync } from "node:fs";
       import { withLock } from ${JSON.stringify(pathToFileURL(path.resolve("scripts/lock.mjs")).href)};
       withLock(${lock}, () => {
         appendFileSync(${log}, "in ");
         Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
         appendFileSync(${log}, "out ");
       });`,
    );
  }

  it("lets one process in at a time, and all of them in the end, even after an owner that died", async () => {
    mkdirSync(folder.at("locks/set-up.lock"), { recursive: true });
    // No process has this number: it is above what any system gives out.
    folder.put("locks/set-up.lock/owner", "99999999");
    const script = holder();
    const ended = await Promise.all([1, 2, 3, 4].map(() => runNode([script])));
    expect(ended.map(({ code, out }) => [code, out])).toEqual(Array(4).fill([0, ""]));
    expect(folder.read("log").toString()).toBe("in out ".repeat(4));
    expect(readdirSync(folder.at("locks"))).toEqual([]);
  });
});
