import { readFileSync } from "node:fs";
import type { Language } from "../../../src/core/messages/language";
import { readRibbon } from "../../../src/workbench/ribbon/read-ribbon";
import type { Ribbon, RibbonButton, RibbonControl } from "../../../src/workbench/ribbon/ribbon";
import type { RibbonMistake } from "../../../src/workbench/ribbon/ribbon-mistake";

/** The add-in's own manifest. */
export const MANIFEST = readFileSync("manifest.xml", "utf8");

/** The ribbon of a manifest without mistakes. */
export function ribbonOf(language: Language, manifest = MANIFEST): Ribbon {
  const read = readRibbon(manifest, language);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** What is wrong with a manifest. */
export function mistakesIn(manifest: string): readonly RibbonMistake[] {
  const read = readRibbon(manifest, "zh-CN");
  return read.ok ? [] : read.failure;
}

/** The add-in's manifest with some of its text replaced, at the first place or at all of them. */
export function changed(from: string | RegExp, to: string): string {
  const text = MANIFEST.replace(from, to);
  if (text === MANIFEST) throw new Error(`manifest.xml has no ${String(from)}`);
  return text;
}

/** All controls of the bar in their order, each menu before its items. */
export function controlsOf({ tab }: Ribbon): readonly RibbonControl[] {
  const controls = tab.groups.flatMap((group) => group.controls);
  return controls.flatMap((each) => (each.kind === "menu" ? [each, ...each.items] : [each]));
}

/** Everything that can be pressed, in its order. */
export function buttonsOf(ribbon: Ribbon): readonly RibbonButton[] {
  return controlsOf(ribbon).flatMap((each) => (each.kind === "button" ? [each] : []));
}
