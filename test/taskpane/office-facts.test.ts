import { describe, expect, it } from "@jest/globals";
import { hostFacts, themeOf } from "../../src/taskpane/office-facts";

describe("what Office says of itself", () => {
  it.each([
    ["nothing said", undefined, false, "light"],
    ["the word dark", { isDarkTheme: true }, false, "dark"],
    [
      "the word against the background",
      { isDarkTheme: false, bodyBackgroundColor: "#000000" },
      false,
      "light",
    ],
    ["an old version's dark background", { bodyBackgroundColor: "#262626" }, false, "dark"],
    ["an old version's light background", { bodyBackgroundColor: "#F3F3F3" }, false, "light"],
    ["no colour at all", { bodyBackgroundColor: "red" }, false, "light"],
    ["colours that the system forces", { isDarkTheme: true }, true, "contrast"],
  ] as const)("theme: %s", (_, theme, forced, expected) => {
    expect(themeOf(theme, forced)).toBe(expected);
  });

  it("a version that tells nothing is still Excel", () => {
    expect(hostFacts({}, [], false)).toEqual({
      program: "Excel",
      platform: "",
      version: "",
      theme: "light",
      features: [],
    });
  });
});
