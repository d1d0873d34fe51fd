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

/** The workbench is served to a browser and asks its own servers; test/e2e minds that it asks no other. */
const shipped = sources.filter((file) => !file.startsWith(path.join("src", "workbench")));

describe("SECURITY.md", () => {
  it("no source of what is shipped asks the network", () => {
    expect(shipped.length).toBeGreaterThan(100);
    expect(shipped.filter((file) => NETWORK.test(readPage(file)))).toEqual([]);
  });

  it("no source runs text as code or starts another program", () => {
    expect(sources.filter((file) => CODE_FROM_TEXT.test(readPage(file)))).toEqual([]);
  });
});
