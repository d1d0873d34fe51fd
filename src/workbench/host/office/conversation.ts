import type { HostClient } from "../clients";
import type { ExcelHost } from "../excel-host";
import { FunctionCalls } from "../function-calls";
import type { HostEntry } from "../wire/answer";
import type { HostRequest } from "../wire/request";
import { appContext } from "./app-context";
import type { ConversationFacts } from "./app-context";
import { Commands } from "./commands";
import { DIALOG_EVENT, dialogClosed, dialogMessage, dialogOf } from "./dialogs";
import type { DialogDesk } from "./dialogs";
import type { CommandOutcome } from "./commands";

/** How the client's messages look; the words with `_` are Microsoft's. */
interface ClientMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    /** Of a dialog: its address and size, as JSON. */
    readonly targetId?: string;
    /** What a dialog says to the page that opened it. */
    readonly messageToParent?: string;
    readonly DdaSettingsMethod?: { readonly Properties: readonly SettingPair[] };
    readonly [index: number]: unknown;
  };
}

type SettingPair = readonly [string, string] | { readonly Name: string; readonly Value: string };

const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE = { answer: 0, event: 1 } as const;
/** What office.js is told about a method that the host does not have. */
const UNKNOWN_METHOD = 5001;
/** What it is told where the host itself failed: no answer at all would keep the page waiting for ever. */
const INTERNAL_ERROR = 5001;
const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  request: 93,
  commandCompleted: 94,
  messageParent: 144,
} as const;

/**
 * The host's side of one add-in page: the messages that office.js exchanges with Excel on the web, over any transport
 * that carries text both ways.
 */
export class Conversation {
  readonly client: HostClient;
  /** Custom functions that the page has associated. */
  readonly functions: FunctionCalls;
  private readonly commands = new Commands();
  /** Events that the page listens for, with the number that it expects them under. */
  private readonly events = new Map<string, number>();
  private readonly awaited = new Map<string, readonly (() => void)[]>();

  /**
   * @param settings what add-ins keep in the document through `Office.context.document.settings`, shared by all pages of it
   * @param post carries one message to the page
   * @param dialogs where the page's dialogs are shown, and what a dialog's own page says goes; without it there are none
   */
  constructor(
    host: ExcelHost,
    private readonly facts: ConversationFacts,
    private readonly settings: Map<string, string>,
    private readonly post: (message: string) => void,
    private readonly dialogs?: DialogDesk,
  ) {
    this.client = host.connect();
    this.client.onEntries((entries) => this.deliver(entries));
    this.functions = new FunctionCalls((entries) => this.client.send(entries));
    this.client.onFunctionResults((results) => this.functions.settle(results));
    host.onSelection(this.client, () => this.fire("documentSelectionChanged", {}));
  }

  /** Takes one message of the page. */
  receive(text: string): void {
    const message = JSON.parse(text) as ClientMessage;
    if (message._conversationId !== this.facts.conversation) return;
    switch (message._actionType) {
      case ACTION.register:
        this.events.set(message._actionName, message._correlationId);
        if (message._actionName === DIALOG_EVENT) this.openDialog(message._data?.targetId);
        for (const begin of this.awaited.get(message._actionName) ?? []) begin();
        this.answer(message, { Error: 0 });
        break;
      case ACTION.unregister:
        if (message._actionName === DIALOG_EVENT) this.dialogs?.close();
        this.events.delete(message._actionName);
        this.answer(message, { Error: 0 });
        break;
      default:
        this.invoke(message);
    }
  }

  /** Settles when the page listens for an event: one that comes before is lost. */
  listeningFor(event: string): Promise<void> {
    if (this.events.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      this.awaited.set(event, [...(this.awaited.get(event) ?? []), resolve]);
    });
  }

  /** Presses a ribbon button; settles when the page says that it is done. */
  async invokeCommand(action: string, button = "button"): Promise<CommandOutcome> {
    await this.listeningFor("appCommandInvoked");
    const { id, outcome } = this.commands.begin();
    this.fire("appCommandInvoked", [id, action, JSON.stringify({ source: { id: button } })]);
    return outcome;
  }

  /** The page is closed, and its dialog with it. */
  close(): void {
    if (this.events.has(DIALOG_EVENT)) this.dialogs?.close();
    this.events.clear();
    this.client.disconnect();
  }

  private invoke(message: ClientMessage): void {
    if (message._actionName.endsWith("getAppContextAsync")) {
      this.answer(message, appContext(this.facts, this.settings));
    } else if (message._actionName === "executeMethod") {
      this.execute(message).catch(() =>
        this.answer(message, { Version: 1, Error: INTERNAL_ERROR }),
      );
    } else this.answer(message, null);
  }

  private async execute(message: ClientMessage): Promise<void> {
    const { DdaMethod, ArrayData, DdaSettingsMethod } = message._data ?? {};
    switch (DdaMethod?.DispatchId) {
      case DISPATCH.request: {
        const body = await this.client.request(JSON.parse(String(ArrayData?.[4])) as HostRequest);
        this.done(message, { Data: [200, [], JSON.stringify(body)] });
        break;
      }
      case DISPATCH.loadSettings: {
        const Settings = [...this.settings].map(([Name, Value]) => ({ Name, Value }));
        this.done(message, { Properties: { Settings } });
        break;
      }
      case DISPATCH.saveSettings:
        this.save(DdaSettingsMethod?.Properties ?? []);
        this.done(message, {});
        break;
      case DISPATCH.commandCompleted:
        this.done(message, {});
        this.commands.complete(message._data ?? {});
        break;
      case DISPATCH.messageParent:
        this.dialogs?.tellParent(message._data?.messageToParent ?? "");
        this.done(message, {});
        break;
      default:
        this.answer(message, { Version: 1, Error: UNKNOWN_METHOD });
    }
  }

  private openDialog(targetId: string | undefined): void {
    this.dialogs?.open(dialogOf(targetId), {
      said: (text) => this.fire(DIALOG_EVENT, dialogMessage(text)),
      closed: () => this.fire(DIALOG_EVENT, dialogClosed()),
    });
  }

  private save(pairs: readonly SettingPair[]): void {
    this.settings.clear();
    for (const pair of pairs) {
      const [key, value] = "Name" in pair ? [pair.Name, pair.Value] : pair;
      this.settings.set(key, value);
    }
  }

  private deliver(entries: readonly HostEntry[]): void {
    this.fire("richApiMessage", { ArrayData: entries });
  }

  private done(message: ClientMessage, data: object): void {
    this.answer(message, { Version: 1, Error: 0, ...data });
  }

  private answer(message: ClientMessage, data: unknown): void {
    this.send(message._actionName, message._correlationId, RESPONSE.answer, data);
  }

  /** An event that the page does not listen for is lost, as in Excel. */
  private fire(name: string, data: unknown): void {
    const correlation = this.events.get(name);
    if (correlation !== undefined) this.send(name, correlation, RESPONSE.event, data);
  }

  private send(name: string, correlation: number, type: number, data: unknown): void {
    const message = {
      _serializerVersion: 1,
      _messageType: 1,
      _errorCode: 0,
      _origin: this.facts.origin,
      _actionName: name,
      _conversationId: this.facts.conversation,
      _correlationId: correlation,
      _responseType: type,
      _data: data,
    };
    this.post(JSON.stringify(message));
  }
}
