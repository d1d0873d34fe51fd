import type { Language } from "../../core/messages/language";
import { explainFailure } from "../../core/messages/explain-failure";
import { PAGE_WORDS } from "./words";
import type { Notice } from "./workbench-state";

/** A notice as a sentence. */
export function noticeText(notice: Notice, language: Language): string {
  const words = PAGE_WORDS[language];
  switch (notice.kind) {
    case "file-refused":
      return words.notOpened(explainFailure(notice.failure, notice.file, language));
    case "not-saved":
      return words.notSaved(explainFailure(notice.failure, notice.file, language));
    case "saved":
      return savedText(notice, language);
    case "taken-back":
      return words.takenBack(notice.detail);
    case "command-lost":
      return words.commandLost;
    case "no-sample":
      return words.noSample;
    case "no-functions":
      return words.noFunctions(notice.detail);
  }
}

function savedText(
  { file, losses, isWhole }: Extract<Notice, { kind: "saved" }>,
  language: Language,
): string {
  const words = PAGE_WORDS[language];
  const [space, comma] = language === "en" ? [" ", ", "] : ["", "、"];
  const list = losses.map((loss) => words.loss[loss]).join(comma);
  const sentences = [
    words.saved(file),
    ...(losses.length === 0 ? [] : [words.losses(list)]),
    ...(isWhole ? [] : [words.builtAnew]),
  ];
  return sentences.join(space);
}
