import type { ExcelHost } from "../host/excel-host";
import { COMMON_SETS, windowName } from "../host/office/app-context";
import type { ConversationFacts } from "../host/office/app-context";
import { Conversation } from "../host/office/conversation";
import type { DialogDesk } from "../host/office/dialogs";

/** A page of the add-in in a frame of its own, which talks to the host as to Excel on the web. */
export interface AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly conversation: Conversation;
  /** Settles when the page has loaded, scripts and all. */
  readonly loaded: Promise<void>;
  /** Settles when it is closed. */
  readonly closed: Promise<void>;
  close(): void;
}

/** What all pages of one workbook share. */
export interface AddinHost {
  readonly host: ExcelHost;
  /** What add-ins keep in the document, as JSON by key. */
  readonly settings: Map<string, string>;
  readonly language: string;
  /** What people know the add-in as. */
  readonly title: string;
  /** Where pages show their dialogs. */
  readonly dialogs: DialogDesk;
  /** Present for the page of a dialog: what it says to the page that opened it. */
  readonly said?: (text: string) => void;
}

/** Excel 2021, the oldest that the add-in is for. */
const REQUIREMENTS = {
  ...COMMON_SETS,
  ExcelApi: 1.14,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.3,
} as const;

/** Pages are numbered, for office.js keeps settings by the name of a conversation. */
let opened = 0;

/** Opens a page of the add-in in a parent element; it is a stranger to this page and reaches it by messages alone. */
export function openFrame(
  { host, settings, language, dialogs, said }: AddinHost,
  parent: HTMLElement,
  address: string,
  title: string,
): AddinFrame {
  opened += 1;
  const facts: ConversationFacts = {
    conversation: `conversation-${opened}-${crypto.randomUUID()}`,
    origin: location.origin,
    language,
    requirements: REQUIREMENTS,
    runtime: 0,
    ...(said && { isDialog: true }),
  };
  const element = document.createElement("iframe");
  const { origin, href } = new URL(address);
  const post = (text: string): void => element.contentWindow?.postMessage(text, origin);
  const desk = said === undefined ? dialogs : { ...dialogs, tellParent: said };
  const conversation = new Conversation(host, facts, settings, post, desk);
  const receive = (event: MessageEvent): void => {
    if (event.source !== element.contentWindow || event.origin !== origin) return;
    if (typeof event.data === "string") conversation.receive(event.data);
  };
  window.addEventListener("message", receive);
  const loaded = new Promise<void>((resolve) => {
    element.addEventListener("load", () => resolve());
  });
  let tellClosed: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    tellClosed = resolve;
  });
  element.name = windowName(facts);
  element.src = href;
  element.title = title;
  element.allow = "clipboard-read; clipboard-write";
  parent.append(element);
  return {
    element,
    conversation,
    loaded,
    closed,
    close: () => {
      tellClosed();
      window.removeEventListener("message", receive);
      conversation.close();
      element.remove();
    },
  };
}
