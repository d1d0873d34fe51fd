import { beforeEach, describe, expect, it } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { type FileSystem, nodeFileSystem, type OpenFile } from "../../src/cli/file-system";
import { writeFiles } from "../../src/cli/write-files";
import { newBook } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { smallSource, smallValues } from "../support/small-source";

const folder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  for (const name of readdirSync(folder.path)) rmSync(folder.at(name), { recursive: true });
});

function refusedWith(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(`${code}: injected`), { code }));
}

/** A file system whose opened files refuse one call, after the bytes half went out. */
function refusingFile(call: keyof OpenFile, code: string): FileSystem {
  const open: FileSystem["open"] = async (path, flags, mode) => {
    const file = await nodeFileSystem.open(path, flags, mode);
    const refuse = async () => {
      if (call === "writeFile") await file.writeFile(bytes("half of it"));
      return refusedWith(code)();
    };
    return {
      writeFile: (content) => file.writeFile(content),
      chmod: (bits) => file.chmod(bits),
      sync: () => file.sync(),
      close: () => file.close(),
      [call]: refuse,
    };
  };
  return { ...nodeFileSystem, open };
}

const refusing = (call: keyof FileSystem, code: string): FileSystem => ({
  ...nodeFileSystem,
  [call]: refusedWith(code),
});

describe("a write that the system refuses leaves the old file as it was and nothing beside it", () => {
  it.each<[string, FileSystem, string]>([
    ["no room when the new file is begun", refusing("open", "ENOSPC"), "disk-full"],
    ["no room half-way through", refusingFile("writeFile", "ENOSPC"), "disk-full"],
    ["a quota when the bytes are flushed", refusingFile("sync", "EDQUOT"), "disk-full"],
    ["no room when the old file would be replaced", refusing("rename", "ENOSPC"), "disk-full"],
    ["a folder without permission", refusing("open", "EACCES"), "no-permission"],
    ["a read-only disk", refusing("open", "EROFS"), "write-protected"],
    ["a file that Excel holds open", refusing("rename", "EBUSY"), "open-elsewhere"],
    ["an error that nobody foresaw", refusingFile("sync", "EIO"), "system"],
  ])("%s", async (_, files, code) => {
    folder.put("old.txt", "old");
    const output = { path: folder.at("old.txt"), bytes: bytes("new") };
    const written = await writeFiles([output], true, files);
    expect(written).toMatchObject({ ok: false, failure: { failure: { code } } });
    expect(folder.read("old.txt").toString()).toBe("old");
    expect(folder.names()).toEqual(["old.txt"]);
  });

  it("and no other file of the same command is written either", async () => {
    folder.put("a.txt", "old");
    let opened = 0;
    const open: FileSystem["open"] = (path, flags, mode) =>
      (opened += 1) === 2 ? refusedWith("ENOSPC")() : nodeFileSystem.open(path, flags, mode);
    const outputs = ["a.txt", "b.txt"].map((name) => ({
      path: folder.at(name),
      bytes: bytes("new"),
    }));
    const written = await writeFiles(outputs, true, { ...nodeFileSystem, open });
    expect(written).toMatchObject({ failure: { path: folder.at("b.txt") } });
    expect(folder.read("a.txt").toString()).toBe("old");
    expect(folder.names()).toEqual(["a.txt"]);
  });
});

describe("a write", () => {
  it("touches its target by a rename alone, from a file that is complete and closed", async () => {
    folder.put("old.txt", "old");
    const calls: string[] = [];
    const open: FileSystem["open"] = async (path, flags, mode) => {
      calls.push(`open ${flags} ${path === folder.at("old.txt") ? "target" : "beside"}`);
      const file = await nodeFileSystem.open(path, flags, mode);
      return {
        writeFile: (content) => (calls.push("write"), file.writeFile(content)),
        chmod: (bits) => file.chmod(bits),
        sync: () => (calls.push("sync"), file.sync()),
        close: () => (calls.push("close"), file.close()),
      };
    };
    const rename: FileSystem["rename"] = (from, to) => (
      calls.push(`rename ${to === folder.at("old.txt") ? "to target" : "elsewhere"}`),
      nodeFileSystem.rename(from, to)
    );
    const output = { path: folder.at("old.txt"), bytes: bytes("new") };
    await writeFiles([output], true, { ...nodeFileSystem, open, rename });
    expect(calls).toEqual(["open wx beside", "write", "sync", "close", "rename to target"]);
    expect(folder.read("old.txt").toString()).toBe("new");
  });

  it("is not hindered by what a killed run left behind", async () => {
    const names: string[] = [];
    const open: FileSystem["open"] = (path, flags, mode) => (
      names.push(path),
      nodeFileSystem.open(path, flags, mode)
    );
    // Renaming does nothing: as if the run had been killed before it.
    const killed: FileSystem = { ...nodeFileSystem, open, rename: () => Promise.resolve() };
    const output = { path: folder.at("new.txt"), bytes: bytes("new") };
    await writeFiles([output], true, killed);
    await writeFiles([output], true, { ...nodeFileSystem, open });
    expect(new Set(names).size).toBe(2);
    expect(folder.read("new.txt").toString()).toBe("new");
  });

  it("works for a name of the greatest length", async () => {
    const name = `${"法".repeat(83)}.xlsx`;
    const output = { path: folder.at(name), bytes: bytes("new") };
    expect(await writeFiles([output], true, nodeFileSystem)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(folder.names()).toEqual([name]);
  });
});

describe("a workbook that is written over", () => {
  const fillIn = (name: string, values: object) => [
    ...["fill", folder.at("b.xlsx"), "--values", folder.put(name, values), "--in-place"],
  ];
  const smallBook = () => newBook(folder, "b.xlsx", folder.put("small.json", smallSource));

  /** A file system in which somebody does something right after a file was read for the first time. */
  function disturbed(act: () => void): FileSystem {
    let isFirst = true;
    const readFile: FileSystem["readFile"] = async (path) => {
      const read = await nodeFileSystem.readFile(path);
      if (isFirst && path.endsWith(".xlsx")) {
        isFirst = false;
        act();
      }
      return read;
    };
    return { ...nodeFileSystem, readFile };
  }

  it.each<[string, (book: string) => void]>([
    ["changed", (book) => writeFileSync(book, "of another size")],
    ["changed in one byte", (book) => folder.put("b.xlsx", oneByteChanged(readFileSync(book)))],
    ["taken away", (book) => rmSync(book)],
    ["opened", () => folder.put(".~lock.b.xlsx#", "")],
  ])("and was %s after it was read is not touched, whatever else was asked for", async (_, act) => {
    const book = await smallBook();
    folder.put("t.txt", "old");
    let after: readonly string[] = [];
    const files = disturbed(() => {
      act(book);
      after = contents();
    });
    const text = ["--text", folder.at("t.txt")];
    const { code, err } = await fazhi(["compile", book, "--in-place", ...text], files);
    expect([code, err]).toEqual([2, expect.stringMatching(/被别人改过，没有写入|正在 Excel/)]);
    expect(contents()).toEqual(after);
  });

  it("is read and written again undisturbed, over a link as well", async () => {
    await smallBook();
    symlinkSync(folder.at("b.xlsx"), folder.at("link.xlsx"));
    const [, , ...rest] = fillIn("v.json", smallValues);
    const { code } = await fazhi(["fill", folder.at("link.xlsx"), ...rest]);
    expect(code).toBe(0);
    expect(folder.names()).toEqual(["b.xlsx", "link.xlsx", "small.json", "v.json"]);
  });

  it.each([1, 2, 3])("by two runs at once loses the update of neither (run %i)", async () => {
    const book = await smallBook();
    const runs = await Promise.all([
      fazhi(fillIn("one.json", { "案件.受理": 12 })),
      fazhi(fillIn("two.json", { "案件.甲类": 7 })),
    ]);
    const { out } = await fazhi(["check", book, "--format", "json"]);
    const filled = [out.includes('"value": "12"'), out.includes('"value": "7"')];
    expect(filled).toEqual(runs.map(({ code }) => code === 0));
    expect(filled).toContain(true);
    for (const { code, err } of runs.filter((one) => one.code !== 0)) {
      expect([code, err]).toEqual([2, expect.stringMatching(/被别人改过|正在 Excel/)]);
    }
  });

  it.each([
    ["a killed run of this machine", (pid: number) => `fazhi ${pid} ${hostname()}`, 0],
    ["a run that goes on", () => `fazhi ${process.pid} ${hostname()}`, 2],
    ["a run of another machine", (pid: number) => `fazhi ${pid} elsewhere`, 2],
    ["LibreOffice", (pid: number) => `,user,${hostname()},${pid};`, 2],
  ])("and has the mark of %s beside it", async (_, mark, expected) => {
    await smallBook();
    const { pid } = spawnSync(process.execPath, ["--version"]);
    folder.put(".~lock.b.xlsx#", mark(pid));
    const { code } = await fazhi(fillIn("v.json", smallValues));
    expect(code).toBe(expected);
    expect(folder.names().includes(".~lock.b.xlsx#")).toBe(expected === 2);
  });

  it("by way of -o to another file is not locked, and may have changed", async () => {
    const book = await smallBook();
    const files = disturbed(() => {
      writeFileSync(book, "changed");
    });
    const argv = fillIn("v.json", smallValues).filter((word) => word !== "--in-place");
    expect((await fazhi([...argv, "-o", folder.at("o.xlsx")], files)).code).toBe(0);
  });

  const contents = () =>
    folder.names().map((name) => `${name} ${folder.read(name).toString("base64")}`);
  const oneByteChanged = (content: Buffer) =>
    content.map((byte, at) => (at === 100 ? byte ^ 1 : byte));
});

describe("the commands say what was refused, end with exit code 2, and leave every file as it was", () => {
  async function smallBook(): Promise<string> {
    return newBook(folder, "b.xlsx", folder.put("small.json", smallSource));
  }

  it.each([
    ["ENOSPC", /磁盘空间不够.*腾出空间/],
    ["EBUSY", /正在 Excel 或 WPS 里打开.*关闭/],
    ["EACCES", /没有读写这个文件的权限/],
    ["EIO", /系统报错（EIO）.*原来的文件没有动/],
  ])("fill and compile, at %s", async (code, sentence) => {
    const book = await smallBook();
    const values = folder.put("values.json", smallValues);
    const [before, names] = [folder.read("b.xlsx"), folder.names()];
    for (const argv of [
      ["fill", book, "--values", values, "--in-place"],
      ["compile", book, "--in-place", "--text", folder.at("t.txt")],
    ]) {
      const outcome = await fazhi(argv, refusingFile("sync", code));
      expect(outcome).toMatchObject({ code: 2, out: "", err: expect.stringMatching(sentence) });
    }
    expect(folder.read("b.xlsx").equals(before)).toBe(true);
    expect(folder.names()).toEqual(names);
  });

  it("check, of a workbook that Excel lets nobody read", async () => {
    const book = await smallBook();
    const { code, err } = await fazhi(["check", book], refusing("readFile", "EBUSY"));
    expect([code, err]).toEqual([2, expect.stringMatching(/正在 Excel 或 WPS 里打开/)]);
  });
});
