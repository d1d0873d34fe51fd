import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";

/** Runs a few lines of a script's own language, for scripts are modules of Node and no part of the bundle. */
function run(lines: string): { readonly out: string; readonly err: string } {
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", lines], {
    encoding: "utf8",
  });
  return { out: ran.stdout, err: ran.stderr };
}

function built(...words: readonly string[]): { readonly out: string; readonly err: string } {
  return run(`
    import { readFileSync } from "node:fs";
    import { addinOptions } from "./scripts/addin/options.mjs";
    import { manifestFor } from "./scripts/addin/manifest-text.mjs";
    const options = addinOptions(${JSON.stringify(words)});
    process.stdout.write(manifestFor(readFileSync("manifest.xml", "utf8"), options));
  `);
}

describe("the manifest of a build", () => {
  it("has the addresses of the origin given, with its path and without a second slash", () => {
    const { out } = built("origin=https://intranet.example:8443/tools/fazhi/");
    expect(out).toContain('"https://intranet.example:8443/tools/fazhi/taskpane.html"');
    expect(out).not.toContain("localhost");
    expect(out).not.toContain("fazhi//");
  });

  it("has the id given, and else the source's own", () => {
    const id = "11111111-2222-4333-8444-555555555555";
    expect(built(`id=${id}`).out).toContain(`<Id>${id}</Id>`);
    expect(built().out).toMatch(/<Id>8e3a5f5c-[-0-9a-f]{27}<\/Id>/);
  });

  it("has the version of package.json, in four parts", () => {
    expect(built().out).toMatch(/<Version>\d+\.\d+\.\d+\.0<\/Version>/);
  });

  it.each([
    ["origin=http://intranet.example", "origin 要写成 https://"],
    ["origin=https://a.example/?x=1", "origin 要写成 https://"],
    ["origin=intranet", "origin 要写成 https://"],
    ["officejs=elsewhere", "officejs 只能是 local、cdn、cdn-cn"],
    ["id=fazhi", "id 要写成 GUID"],
    ["target=web", "不认识的构建选项“target=web”"],
    ["origin", "不认识的构建选项“origin”"],
  ])("is refused for %s", (word, said) => {
    const { out, err } = built(word);
    expect(err).toContain(said);
    expect(out).toBe("");
  });
});

describe("the content security policy of a build", () => {
  const policy = (officejs: string): string =>
    run(`
      import office from "./scripts/addin/office-files.cjs";
      process.stdout.write(office.contentPolicy("${officejs}"));
    `).out;

  it.each([
    ["local", "script-src 'self';"],
    ["cdn", "script-src 'self' https://appsforoffice.microsoft.com;"],
    ["cdn-cn", "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;"],
  ])("allows with officejs=%s exactly %s", (officejs, scripts) => {
    expect(policy(officejs)).toContain(scripts);
    expect(policy(officejs)).toContain("connect-src 'self'; object-src 'none'");
  });
});
