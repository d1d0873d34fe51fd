import { languageOf } from "../core/messages/language";
import { COMMAND_WORDS } from "./command-words";
import { noticeOfQuery } from "./notice";

/** The dialog's page: puts the notice of its address on the page, as text. */
function fillPage(): void {
  const notice = noticeOfQuery(location.search);
  put("title", notice?.title ?? COMMAND_WORDS["zh-CN"].failedTitle);
  put("text", notice?.text ?? "");
}

function put(id: string, text: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  element.textContent = text;
  return element;
}

async function main(): Promise<void> {
  fillPage();
  await Office.onReady();
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  const close = put("close", COMMAND_WORDS[language].close);
  close.addEventListener("click", () => Office.context.ui.messageParent("close"));
  close.focus();
}

void main();
