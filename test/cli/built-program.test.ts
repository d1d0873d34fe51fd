import { beforeAll, describe, expect, it } from "@jest/globals";
import { chmodSync, readFileSync, symlinkSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { SAMPLE_2021 } from "../support/books";
import { temporaryFolder } from "../support/command-line";
import { PROGRAM, runProgram, runProgramUnread } from "../support/program";
import manifest from "../../package.json";

const folder = temporaryFolder();
const here = { cwd: folder.path };
const sample = path.resolve(SAMPLE_2021);

const create = [
  ...["new", "--report", "fazhi-jiedao", "--unit", "广内街道", "--year", "2021"],
  ...["-o", "2021.xlsx", "--force"],
];
const compileTo = (name: string) => [
  ...["compile", "2021.xlsx", "--docx", `${name}.docx`, "-o", `${name}.xlsx`],
];

beforeAll(() => {
  runProgram(create, here);
  runProgram(["fill", "2021.xlsx", "--values", sample, "--in-place"], here);
});

describe("the built program", () => {
  it("does the whole job with paths from where the user stands, each step with its exit code", () => {
    expect(runProgram(create, here)).toMatchObject({ code: 0, err: "" });
    const fill = ["fill", "2021.xlsx", "--values", sample, "--in-place"];
    expect(runProgram(fill, here)).toMatchObject({ code: 0, err: "" });
    expect(runProgram(["check", "2021.xlsx"], here)).toMatchObject({ code: 1, err: "" });
    const ended = runProgram(compileTo("out"), here);
    expect(ended).toMatchObject({ code: 1, err: "" });
    expect(folder.names()).toEqual(["2021.xlsx", "out.docx", "out.xlsx"]);
  });

  it("prints nothing but JSON on standard output when JSON is asked for", () => {
    const { out, err } = runProgram(["check", "2021.xlsx", "--format", "json"], here);
    expect(err).toBe("");
    expect(JSON.parse(out)).toHaveProperty("totals");
  });

  it("refuses with exit code 2 and says so on standard error alone", () => {
    const ended = runProgram(["check", "没有.xlsx", "--format", "json"], here);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain("没有.xlsx");
  });

  it("is what an installed package's bin runs, through a link too", () => {
    expect(path.resolve(manifest.bin.fazhi)).toBe(PROGRAM);
    expect(readFileSync(PROGRAM, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
    symlinkSync(PROGRAM, folder.at("fazhi"));
    const ended = spawnSync(process.execPath, [folder.at("fazhi"), "--version"], {
      encoding: "utf8",
    });
    expect([ended.status, ended.stdout]).toEqual([0, `${manifest.version}\n`]);
  });

  it("gives the same bytes whenever SOURCE_DATE_EPOCH fixes the moment, and dates the .docx with it", () => {
    const at = (seconds: string) => ({ ...here, env: { SOURCE_DATE_EPOCH: seconds } });
    runProgram(compileTo("first"), at("1641801600"));
    runProgram(compileTo("second"), at("1641801600"));
    runProgram(compileTo("later"), at("1700000000"));
    for (const kind of ["xlsx", "docx"]) {
      expect(folder.read(`first.${kind}`).equals(folder.read(`second.${kind}`))).toBe(true);
    }
    expect(folder.read("first.docx").equals(folder.read("later.docx"))).toBe(false);
  });

  it("ends quietly when nobody reads its output any more", async () => {
    const ended = await runProgramUnread(["check", folder.at("2021.xlsx"), "--format", "json"]);
    expect(ended).toEqual({ code: 1, err: "" });
  });

  it("says so and ends with 2 when there is no room for its standard output", () => {
    const preload = folder.put(
      "full.cjs",
      `const full = Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
       process.stdout._write = (chunk, encoding, done) => done(full);`,
    );
    const ended = runProgram(["check", "2021.xlsx"], { ...here, preload });
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toMatch(/标准输出.*磁盘空间不够/);
  });

  it("tells its own mistakes with exit code 70 and where they happened", () => {
    const preload = folder.put(
      "break.cjs",
      `require("node:fs/promises").readFile = () => Promise.resolve(null);`,
    );
    const ended = runProgram(["check", "2021.xlsx"], { ...here, preload });
    expect(ended).toMatchObject({ code: 70, out: "" });
    expect(ended.err).toMatch(/^程序内部出错.*开发者。\nTypeError[^]*fazhi\.cjs/);
  });
});

describe("a program killed in the middle of a write", () => {
  it.each([
    ["as it opens the new file", "open", `fs.open = () => kill();`],
    [
      "half-way through the bytes",
      "writeFile",
      `patch("writeFile", (file) => file.write("half").then(kill));`,
    ],
    ["as it flushes them", "sync", `patch("sync", kill);`],
    ["as it would replace the old file", "rename", `fs.rename = () => kill();`],
  ])("%s leaves the old file whole, and the next run works", (_, name, change) => {
    const preload = folder.put(
      `kill-${name}.cjs`,
      `const fs = require("node:fs/promises");
       const kill = () => { process.kill(process.pid, "SIGKILL"); return new Promise(() => {}); };
       const open = fs.open;
       const patch = (call, instead) => {
         fs.open = async (...args) => {
           const file = await open(...args);
           file[call] = () => instead(file);
           return file;
         };
       };
       ${change}`,
    );
    chmodSync(folder.at("2021.xlsx"), 0o644);
    const before = folder.read("2021.xlsx");
    const values = folder.put("one.json", { "会议.主任办公会": 26 });
    const fill = ["fill", "2021.xlsx", "--values", values, "--in-place"];
    expect(runProgram(fill, { ...here, preload })).toMatchObject({ signal: "SIGKILL" });
    expect(folder.read("2021.xlsx").equals(before)).toBe(true);
    expect(runProgram(["check", "2021.xlsx"], here).code).toBe(1);
    expect(runProgram(fill, here).code).toBe(0);
  });
});
