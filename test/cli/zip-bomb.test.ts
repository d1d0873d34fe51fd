import { beforeAll, describe, expect, it } from "@jest/globals";
import { crc32, deflateRawSync } from "node:zlib";
import { newBook } from "../support/books";
import { temporaryFolder } from "../support/command-line";
import { runProgram } from "../support/program";

const folder = temporaryFolder();
const MEGABYTE = 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly statedSize: number;
  readonly crc?: number;
}

/** A zip of deflated entries with whatever sizes they state. */
function zipOf(entries: readonly Entry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, statedSize, crc = 0 } of entries) {
    const title = Buffer.from(name);
    const head = Buffer.alloc(26);
    [20, 0, 8].forEach((value, at) => head.writeUInt16LE(value, at * 2));
    head.writeUInt32LE(crc, 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(statedSize, 18);
    head.writeUInt16LE(title.length, 22);
    local.push(Buffer.from("PK\u0003\u0004"), head, title, Buffer.from(packed));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), head, place, title);
    offset += 30 + title.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from("PK\u0005\u0006"), end]);
}

/**
 * What a program writes down at its end: the most memory that it ever held, in kilobytes. Linux counts to a new process also what the
 * one that started it held; VmHWM is the program's own.
 */
const OWN_PEAK = `
  const { readFileSync, writeFileSync } = require("node:fs");
  const own = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  const all = () => String(process.resourceUsage().maxRSS);
  process.on("exit", () => writeFileSync(FILE, process.platform === "linux" ? own() : all()));
`;

/** Runs `check` and returns, with its outcome, the most memory that the process ever held, in bytes. */
function memoryOfCheck(name: string) {
  const file = JSON.stringify(folder.at("memory"));
  const preload = folder.put("memory.cjs", OWN_PEAK.replace("FILE", file));
  const ended = runProgram(["check", folder.at(name)], { preload });
  return { ...ended, bytes: Number(folder.read("memory").toString()) * 1024 };
}

describe("a file made to exhaust the memory is refused while it unpacks, within 200 MB", () => {
  let zeros: Uint8Array;

  beforeAll(() => {
    zeros = deflateRawSync(Buffer.alloc(512 * MEGABYTE));
  });

  it.each([
    ["that states its size", 512 * MEGABYTE],
    ["that states a small size", 1000],
  ])("%s", (_, statedSize) => {
    folder.put("bomb.xlsx", zipOf([{ name: "xl/workbook.xml", packed: zeros, statedSize }]));
    const { code, out, err, bytes } = memoryOfCheck("bomb.xlsx");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/xl\/workbook\.xml.*(?:超过 128 MB|压缩比超过 100:1).*请核实文件来源/);
    expect(bytes).toBeLessThan(200 * MEGABYTE);
  });

  it("made of many parts, each of them small enough", () => {
    const content = Buffer.alloc(9 * MEGABYTE);
    const packed = deflateRawSync(content);
    const entries = Array.from({ length: 500 }, (_, at) => ({
      name: `xl/part${at}.bin`,
      packed,
      statedSize: content.length,
      crc: crc32(content),
    }));
    folder.put("many.xlsx", zipOf(entries));
    const { code, err, bytes } = memoryOfCheck("many.xlsx");
    expect([code, err]).toEqual([2, expect.stringMatching(/part1\.bin.*压缩比超过 100:1/)]);
    expect(bytes).toBeLessThan(200 * MEGABYTE);
  });

  it("while an honest workbook is read within it too", async () => {
    await newBook(folder, "honest.xlsx");
    expect(memoryOfCheck("honest.xlsx").bytes).toBeLessThan(200 * MEGABYTE);
  });
});
