import { describe, expect, it } from "@jest/globals";
import { runLines } from "./support/run-lines";

const ADDRESS = "https://localhost:3001/";

/** The command that would show the address; null where none would. */
function commandOn(
  platform: string,
  env: Readonly<Record<string, string>>,
  files: readonly string[] = ["/usr/bin/xdg-open"],
): readonly string[] | null {
  const command = runLines(
    `import { openingCommand } from "./scripts/workbench/open-browser.mjs";
     const { platform, env, files } = input;
     const machine = { platform, env, isFile: (file) => files.includes(file) };
     tell(openingCommand("${ADDRESS}", machine) ?? null);`,
    { platform, env, files },
  );
  return command as readonly string[] | null;
}

describe("the command that opens the browser", () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["win32", {}, ["cmd", "/c", "start", "", ADDRESS]],
    ["darwin", {}, ["open", ADDRESS]],
    ["linux", { PATH: "/bin:/usr/bin", DISPLAY: ":0" }, ["/usr/bin/xdg-open", ADDRESS]],
    ["linux", { PATH: "/usr/bin", WAYLAND_DISPLAY: "wayland-0" }, ["/usr/bin/xdg-open", ADDRESS]],
  ])("is on %s, with %j, that of the desktop", (platform, env, command) => {
    expect(commandOn(platform, env)).toEqual(command);
  });

  it("is none on a Linux without a desktop, nor on one that lacks xdg-open", () => {
    expect(commandOn("linux", { PATH: "/usr/bin" })).toBeNull();
    expect(commandOn("linux", { PATH: "/usr/bin", DISPLAY: ":0" }, [])).toBeNull();
  });

  it.each(["win32", "darwin", "linux"])("is none where machines build, on %s", (platform) => {
    expect(commandOn(platform, { CI: "true", PATH: "/usr/bin", DISPLAY: ":0" })).toBeNull();
  });
});
