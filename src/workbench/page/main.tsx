import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../../core/messages/language";
import { readRibbon } from "../ribbon/read-ribbon";
import { withOrigin } from "../ribbon/with-origin";
import { keeper } from "./kept-work";
import { RefusedManifest } from "./refused-manifest";
import { UnreachedAddin } from "./unreached-addin";
import { WorkbenchPage } from "./workbench-page";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "./page.css";

/** Where the page asks which address the add-in is served at. */
const FACTS = "workbench.json";

async function main(): Promise<void> {
  const wanted = new URLSearchParams(location.search);
  const language = languageOf(wanted.get("lang") ?? "zh-CN");
  document.documentElement.lang = language;
  const root = document.getElementById("page");
  if (root === null) throw new Error("the page has no #page");
  const draw = (element: ReactNode) =>
    createRoot(root).render(<FluentProvider theme={webLightTheme}>{element}</FluentProvider>);
  const { addin } = (await (await fetch(FACTS)).json()) as { readonly addin: string };
  const manifest = await manifestOf(addin);
  if (manifest === undefined) {
    draw(<UnreachedAddin address={`${addin}/taskpane.html`} language={language} />);
    return;
  }
  const ribbon = readRibbon(manifest, language);
  if (!ribbon.ok) {
    draw(<RefusedManifest mistakes={ribbon.failure} language={language} />);
    return;
  }
  const work = keeper();
  const kept = await work.recall();
  const moved = withOrigin(ribbon.value, addin);
  draw(
    <div className="page">
      <WorkbenchPage ribbon={moved} language={language} keeper={work} kept={kept} />
    </div>,
  );
}

/** The text of the manifest; undefined where its server is not reached, as with a certificate that nobody has accepted yet. */
async function manifestOf(addin: string): Promise<string | undefined> {
  const answer = await fetch(`${addin}/manifest.xml`).catch(() => undefined);
  return answer?.ok === true ? answer.text() : undefined;
}

void main();
