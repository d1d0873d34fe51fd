import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { readPage, ROOT } from "./markdown";

const sources = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.join("src", file));

const NETWORK =
  /node:(?:https?|http2|net|tls|dgram|dns)\b|\b(?:fetch|XMLHttpRequest|WebSocket)\s*\(/;
const CODE_FROM_TEXT = /\beval\s*\(|\bnew Function\b|node:(?:vm|child_process|worker_threads)\b/;

describe("SECURITY.md", () => {
  it("no source asks the network", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((file) => NETWORK.test(readPage(file)))).toEqual([]);
  });

  it("no source runs text as code or starts another program", () => {
    expect(sources.filter((file) => CODE_FROM_TEXT.test(readPage(file)))).toEqual([]);
  });
});
