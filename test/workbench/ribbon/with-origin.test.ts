/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { withOrigin } from "../../../src/workbench/ribbon/with-origin";
import { buttonsOf, changed, controlsOf, MANIFEST, ribbonOf } from "./real-manifest";

const HERE = "http://127.0.0.1:8080";

describe("a ribbon that is served elsewhere", () => {
  it("has no address of the manifest's own origin left, and changes nothing else", () => {
    const ribbon = ribbonOf("zh-CN");
    const moved = withOrigin(ribbon, HERE);
    expect(JSON.stringify(moved)).toBe(
      JSON.stringify(ribbon).replaceAll("https://localhost:3000", HERE),
    );
    expect(JSON.stringify(moved)).not.toContain("localhost");
  });

  it("keeps path, query and fragment of every address", () => {
    const manifest = changed("/taskpane.html?view=fill", "/deep/taskpane.html?view=fill#figure");
    const moved = withOrigin(ribbonOf("zh-CN", manifest), HERE);
    expect(buttonsOf(moved)[1]?.action).toMatchObject({
      url: `${HERE}/deep/taskpane.html?view=fill#figure`,
    });
    expect(moved.commandsPage).toBe(`${HERE}/commands.html`);
  });

  it("leaves addresses of others where they are, those of a longer port too", () => {
    const others = changed(
      '"https://localhost:3000/taskpane.html?view=about"',
      '"https://localhost:30001/taskpane.html"',
    ).replace(
      '"https://localhost:3000/assets/icons/fill-16.png"',
      '"https://cdn.example/fill-16.png"',
    );
    const moved = withOrigin(ribbonOf("zh-CN", others), HERE);
    expect(buttonsOf(moved).at(-1)?.action).toMatchObject({
      url: "https://localhost:30001/taskpane.html",
    });
    expect(controlsOf(moved)[1]?.icons[16]).toBe("https://cdn.example/fill-16.png");
    expect(controlsOf(moved)[1]?.icons[20]).toBe(`${HERE}/assets/icons/fill-20.png`);
  });

  it("knows where it is, and can be moved again", () => {
    const ribbon = ribbonOf("en", MANIFEST.replaceAll("localhost:3000", "addin.example"));
    const there = withOrigin(ribbon, HERE);
    expect(there.origin).toBe(HERE);
    expect(withOrigin(there, "https://addin.example")).toEqual(ribbon);
  });
});
