import type { Language } from "../../core/messages/language";
import type { RibbonMistake } from "../ribbon/ribbon-mistake";
import { RIBBON_WORDS } from "../ribbon/ribbon-words";
import { PAGE_WORDS } from "./words";

interface Props {
  readonly mistakes: readonly RibbonMistake[];
  readonly language: Language;
}

/** Says what Excel would not take in the manifest, instead of a page without a ribbon. */
export function RefusedManifest({ mistakes, language }: Props) {
  return (
    <main>
      <h1>{PAGE_WORDS[language].refusedManifest}</h1>
      <ul>
        {mistakes.map((mistake) => (
          <li key={JSON.stringify(mistake)}>{RIBBON_WORDS[language].mistake(mistake)}</li>
        ))}
      </ul>
    </main>
  );
}
