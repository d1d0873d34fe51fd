import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { BUILD_TIMEOUT, builtAddin } from "../build/support/built-addin";

let scratch: string;
let copy: string;

beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), "manifest-"));
  const built = builtAddin();
  cpSync(built, path.join(scratch, "built"), {
    recursive: true,
    filter: (file) => !file.startsWith(path.join(built, "office")),
  });
}, BUILD_TIMEOUT);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeEach(() => {
  copy = path.join(scratch, "copy");
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(scratch, "built"), copy, { recursive: true });
});

function checked(): { readonly code: number | null; readonly said: string } {
  const run = spawnSync(process.execPath, ["scripts/check-manifest.mjs", copy], {
    encoding: "utf8",
  });
  return { code: run.status, said: run.stderr };
}

/** Changes a file of the copy; a change that changes nothing is a mistake of the test. */
function change(file: string, from: string | RegExp, to: string): void {
  const place = path.join(copy, file);
  const before = readFileSync(place, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${String(from)} is not in ${file}`);
  writeFileSync(place, after);
}

describe("the checker of the built manifest", () => {
  it("finds nothing wrong with what the build made", () => {
    expect(checked()).toEqual({ code: 0, said: "" });
  });

  it.each<[string, string | RegExp, string, string]>([
    ["a tag that is not closed", "</Hosts>", "", "closes <Hosts>"],
    [
      "an attribute without its end",
      'DefaultMinVersion="1.1"',
      'DefaultMinVersion="1.1',
      "not well-formed",
    ],
    [
      "elements in another order",
      /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      "$2$1",
      "<Id> stands too late",
    ],
    ["an element that is missing", /<ProviderName>.*<\/ProviderName>/, "", "has no <ProviderName>"],
    ["an element that has no place", "<Hosts>", "<Banner /><Hosts>", "<Banner> has no place"],
    [
      "a label behind its tip",
      /(<Label resid="Fill.Label" \/>)(\s*<Supertip>[\s\S]*?<\/Supertip>)/,
      "$2$1",
      "<Label> stands too late in <Control>",
    ],
    [
      "a reference to nothing",
      'resid="Check.Tip"',
      'resid="Chek.Tip"',
      '"Chek.Tip", which is not in',
    ],
    [
      "a reference to another kind",
      'resid="Check.Tip"',
      'resid="Check.Label"',
      '"Check.Label", which is not in <bt:LongStrings>',
    ],
    [
      "a resource that nobody uses",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Idle" DefaultValue="x"><bt:Override Locale="en-US" Value="x" /></bt:String>',
      '"Idle" is never used',
    ],
    [
      "an id that is too long",
      /GetStarted\.Title/g,
      "GetStarted.TitleThatIsLongerThanThirtyTwo",
      "is not 1 to 32 long",
    ],
    [
      "a label that is too long",
      /DefaultValue="检查"/,
      `DefaultValue="${"检".repeat(126)}"`,
      "126 characters long",
    ],
    [
      "a tip that is too long",
      /(id="Help.Tip" DefaultValue=")[^"]*/,
      `$1${"助".repeat(251)}`,
      "251 characters long",
    ],
    [
      "a string without English",
      /(id="Check.Label"[^>]*>)\s*<bt:Override[^>]*>/,
      "$1",
      '"Check.Label" has no en-US text',
    ],
    [
      "a namespace that depends on the language",
      /(id="Functions.Namespace" DefaultValue="FAZHI") \/>/,
      '$1><bt:Override Locale="en-US" Value="LAW" /></bt:String>',
      "same in every language",
    ],
    [
      "an address of another host",
      "https://localhost:3000/commands.html",
      "https://elsewhere.example/commands.html",
      "is not under https://localhost:3000",
    ],
    [
      "an address that is not https",
      "https://localhost:3000/commands.html",
      "http://localhost:3000/commands.html",
      "is not https",
    ],
    ["an address without a file", "/commands.html", "/comands.html", "there is no comands.html"],
    [
      "a picture of another size",
      /(id="Icon.Fill.32" DefaultValue="[^"]*)fill-32/,
      "$1fill-40",
      "fill-40.png is 40x40, not 32x32",
    ],
    [
      "an icon that lacks a size",
      /<bt:Image size="20" resid="Icon.Fill.20" \/>/,
      "",
      "an icon has no size 20",
    ],
    [
      "another version than package.json",
      /<Version>[^<]*/,
      "<Version>9.9.9.9",
      "<Version> is 9.9.9.9",
    ],
    ["an id that is no GUID", /<Id>[^<]*/, "<Id>fazhi", "<Id> is no GUID"],
    [
      "a requirement that would hide the add-in",
      '<Set Name="ExcelApi" MinVersion="1.1" />',
      '<Set Name="ExcelApi" MinVersion="1.9" />',
      "not ExcelApi 1.1 alone",
    ],
    [
      "a command without a handler",
      "<FunctionName>compile<",
      "<FunctionName>compileAll<",
      "no handler for compileAll",
    ],
    ["two panes", "<TaskpaneId>Fazhi.Pane<", "<TaskpaneId>Fazhi.Other<", "2 panes"],
    [
      "a control id that is there twice",
      'id="Fazhi.Fill"',
      'id="Fazhi.Check"',
      'control id "Fazhi.Check" is there twice',
    ],
  ])("refuses %s", (_, from, to, said) => {
    change("manifest.xml", from, to);
    const { code, said: found } = checked();
    expect(found).toContain(said);
    expect(code).toBe(1);
  });

  it.each<[string, string, string | RegExp, string, string]>([
    [
      "a function that is not associated",
      "functions.json",
      '"id": "RATE"',
      '"id": "RAET"',
      "RAET is not associated",
    ],
    [
      "a function that is not told of",
      "functions.en.json",
      '"id": "GAP"',
      '"id": "RATE"',
      "does not tell of GAP",
    ],
    [
      "a function without a description",
      "functions.json",
      /"description": "[^"]*"/,
      '"description": ""',
      "is not described",
    ],
    [
      "help that is elsewhere",
      "functions.json",
      /"helpUrl": "[^"]*"/,
      '"helpUrl": "https://elsewhere.example/a.html"',
      "is not in the build",
    ],
  ])("refuses %s", (_, file, from, to, said) => {
    change(file, from, to);
    const { code, said: found } = checked();
    expect(found).toContain(said);
    expect(code).toBe(1);
  });

  it.each(["functions.js", "functions.en.json", "manifest.xml", "assets/icons/check-24.png"])(
    "refuses a build without %s",
    (file) => {
      rmSync(path.join(copy, file));
      const { code, said } = checked();
      expect(said).toContain(path.basename(file));
      expect(code).toBe(1);
    },
  );
});
