import { describe, expect, it } from "@jest/globals";
import { advance, startXml } from "../../../../src/adapters/xlsx/xml/cursor";

function tokens(text: string): readonly string[] {
  const cursor = startXml(text);
  const found: string[] = [];
  while (advance(cursor)) {
    const what = cursor.kind === "text" ? text.slice(cursor.start, cursor.end) : cursor.name;
    found.push(`${cursor.kind} ${cursor.depth} ${what}`);
  }
  return cursor.problem === undefined
    ? found
    : [...found, `${cursor.problem.code} ${cursor.problem.offset}`];
}

describe("the XML cursor", () => {
  it("walks elements and text with their depth, a self-closing element as open and close", () => {
    expect(tokens("<a><b x='1'/>t</a>")).toEqual([
      "open 1 a",
      "open 2 b",
      "close 2 b",
      "text 1 t",
      "close 1 a",
    ]);
  });

  it("knows where each token stands", () => {
    const text = "<a>\n<b  c = '>' >x</b ></a>";
    const cursor = startXml(text);
    const slices: string[] = [];
    while (advance(cursor)) slices.push(text.slice(cursor.start, cursor.end));
    expect(slices.join("")).toBe(text);
    expect(slices[2]).toBe("<b  c = '>' >");
  });

  it("names elements of the root's namespace without their prefix, others with it", () => {
    expect(
      tokens('<x:a xmlns:x="urn:1" xmlns="urn:1" xmlns:z="urn:2"><b/><x:b/><z:b/></x:a>').filter(
        (token) => token.startsWith("open"),
      ),
    ).toEqual(["open 1 a", "open 2 b", "open 2 b", "open 2 {z}b"]);
  });

  it("reads attributes in either quotes and any order, entities resolved", () => {
    const cursor = startXml(`<a\n b='"1&amp;2"'\tc="&#x4e00;&#20108;" d:e=''/>`);
    advance(cursor);
    expect(["b", "c", "d:e", "e"].map((name) => cursor.attributes.get(name))).toEqual([
      '"1&2"',
      "一二",
      "",
      undefined,
    ]);
  });

  it("passes over comments, processing instructions and the byte order mark", () => {
    expect(
      tokens("\uFEFF<?xml version='1.0'?><!-- <b> --><a><!-- - --><?p <c> ?></a><!-- e -->\n"),
    ).toEqual(["open 1 a", "close 1 a", "text 0 \n"]);
  });

  it.each([
    ["<a>", "broken"],
    ["</a>", "broken"],
    ["<a></b>", "broken"],
    ["<a b=1/>", "broken"],
    ["<a b='1/>", "broken"],
    ["<a><b</a>", "broken"],
    ["<a><!-- </a>", "broken"],
    ["<a><![CDATA[</a>", "broken"],
    ["< a/>", "broken"],
    ["", "broken"],
    ["<!DOCTYPE a><a/>", "doctype"],
    ["<a><!ENTITY b></a>", "broken"],
  ])("%s is refused", (text, code) => {
    expect(tokens(text).at(-1)).toMatch(new RegExp(`^${code} \\d+$`));
  });
});
