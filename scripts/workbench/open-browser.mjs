// Shows an address in the browser of the person who started us, where there is a desktop to show it on.
import { spawn } from "node:child_process";
import { onPath, thisMachine } from "../machine.mjs";

/** Opens an address. Whether it works is the desktop's affair: the address is printed as well. */
export function openInBrowser(address, machine = thisMachine) {
  const [command, ...args] = openingCommand(address, machine) ?? [];
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  // The browser outlives this process, and this process does not wait for it.
  child.unref();
}

/** The desktop's own command for it; undefined where nobody looks at a desktop. */
export function openingCommand(address, machine) {
  const { platform, env } = machine;
  if (env.CI) return undefined;
  // `start` takes its first word in quotes for a window's title.
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  if (platform === "darwin") return ["open", address];
  const opener = onPath("xdg-open", machine);
  return (env.DISPLAY || env.WAYLAND_DISPLAY) && opener ? [opener, address] : undefined;
}
