import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import { COMMON_SETS, windowName } from "../../../src/workbench/host/office/app-context";
import type { ConversationFacts } from "../../../src/workbench/host/office/app-context";
import { Conversation } from "../../../src/workbench/host/office/conversation";
import { evaluateOffice } from "./evaluate-office";

export interface OfficeBoot {
  readonly host: ExcelHost;
  /** Highest set of each family, `{ExcelApi: 1.14}`; what is not named is not there, but for the common ones. */
  readonly requirements?: Readonly<Record<string, number>>;
  readonly language?: string;
  /** As desktop Excel tells it; Excel on the web tells none to this client. */
  readonly theme?: Partial<Office.OfficeTheme>;
  /** What the document keeps for add-ins, as JSON by key. */
  readonly settings?: Map<string, string>;
  readonly runtime?: ConversationFacts["runtime"];
}

const ORIGIN = "https://localhost:3001";
const SCRIPTS = "https://localhost/office/";

/**
 * Starts the whole of office.js, unchanged, in the jsdom window of this test file, as if it were a pane of Excel on the
 * web. Once for each test file: office.js cannot be started twice in one window.
 *
 * @returns the host's side of the conversation, when `Office.onReady` has settled
 */
export async function bootOffice(boot: OfficeBoot): Promise<Conversation> {
  const facts: ConversationFacts = {
    conversation: "conversation-1",
    origin: ORIGIN,
    language: boot.language ?? "zh-CN",
    requirements: { ...COMMON_SETS, ExcelApi: 1.14, ...boot.requirements },
    runtime: boot.runtime ?? 0,
  };
  const conversation = new Conversation(
    boot.host,
    facts,
    boot.settings ?? new Map<string, string>(),
    (text) => setTimeout(() => dispatchMessage(text), 0),
  );
  const opener = { postMessage: (text: string) => conversation.receive(text) };
  Object.defineProperty(window, "opener", { value: opener, configurable: true });
  window.name = windowName(facts);
  preparePage();
  evaluateOffice("office.debug.js");
  await Office.onReady();
  if (boot.theme) Object.defineProperty(Office.context, "officeTheme", { value: boot.theme });
  return conversation;
}

function dispatchMessage(data: string): void {
  window.dispatchEvent(new MessageEvent("message", { data, origin: ORIGIN }));
}

/** What jsdom lacks, and office.js's own scripts from the package instead of from a server. */
function preparePage(): void {
  Object.defineProperty(document, "domain", { value: "localhost", configurable: true });
  const append = Reflect.get(Node.prototype, "appendChild") as (this: Node, node: Node) => Node;
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(SCRIPTS)) {
      return append.call(this, node) as T;
    }
    setTimeout(() => {
      evaluateOffice(node.src.slice(SCRIPTS.length));
      node.dispatchEvent(new Event("load"));
    }, 0);
    return node;
  };
  const script = document.createElement("script");
  script.setAttribute("src", `${SCRIPTS}office.debug.js`);
  append.call(document.head, script);
}
