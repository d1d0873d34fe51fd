// What tests and pictures in a browser need: everything built once, and a browser, which they find in FAZHI_BROWSER.
import { buildAddinIfNeeded } from "../addin/build-addin.mjs";
import { buildIfNeeded } from "../build.mjs";
import { ensureBrowser } from "../chromium.mjs";
import { buildWorkbenchIfNeeded } from "./build-workbench.mjs";

/** Makes it all; returns the environment for the tests. Throws, with a sentence for people, where something is missing. */
export async function browserTests() {
  await buildIfNeeded();
  const browser = ensureBrowser();
  await buildAddinIfNeeded();
  await buildWorkbenchIfNeeded();
  return { ...process.env, FAZHI_BROWSER: browser };
}
