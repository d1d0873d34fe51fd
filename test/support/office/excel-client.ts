import { ExcelHost } from "../../../src/workbench/host/excel-host";
import type { HostClient } from "../../../src/workbench/host/clients";
import type { HostOptions } from "../../../src/workbench/host/host-options";
import type { HostRequest } from "../../../src/workbench/host/wire/request";
import { evaluateOffice } from "./evaluate-office";

/** Microsoft's client with a simulated host behind it. */
export interface SimulatedExcel {
  readonly host: ExcelHost;
  /** The line that the client uses. */
  readonly client: HostClient;
  readonly Excel: typeof Excel;
}

/**
 * Opens a new host behind the client of this test file, in place of the one before. The client is Microsoft's own file,
 * loaded once and unchanged; `Excel` is global then. Requirement sets all count as present here: `office-window.ts` is for those.
 */
export function simulatedExcel(options: HostOptions = {}): SimulatedExcel {
  return attachExcel(new ExcelHost(options));
}

/** Puts another client of a host that exists in place of the one before. */
export function attachExcel(host: ExcelHost): SimulatedExcel {
  const client = host.connect();
  current?.disconnect();
  current = client;
  client.onEntries((entries) => bridge.onMessageFromHost?.(message({ entries })));
  loadClient();
  return { host, client, Excel };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?(text: string): void;
}

interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: HostRequest | string };
}

const REQUEST = 1;
const ANSWER = 2;
const EVENTS = 3;

const CLIENT = "excel-web-16.00.debug.js";

let current: HostClient | undefined;

const bridge: Bridge = {
  sendMessageToHost(text) {
    const { id, type, message: sent } = JSON.parse(text) as ClientMessage;
    if (type !== REQUEST) return;
    const request =
      typeof sent.body === "string" ? (JSON.parse(sent.body) as HostRequest) : sent.body;
    void current?.request(request).then((answer) => {
      const body = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
      bridge.onMessageFromHost?.(JSON.stringify({ id, type: ANSWER, message: body }));
    });
  },
};

function message(content: object): string {
  return JSON.stringify({ type: EVENTS, message: content });
}

/** Gives the client the little of a page that it asks for, and evaluates it. */
function loadClient(): void {
  const target = globalThis as Record<string, unknown>;
  if (target._richApiNativeBridge === bridge) return;
  target._richApiNativeBridge = bridge;
  if (target.window === undefined) Object.assign(target, barePage());
  evaluateOffice(CLIENT);
}

function barePage(): Record<string, unknown> {
  const nothing = () => undefined;
  return {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: "node" },
    location: { search: "", hash: "", href: "https://localhost/", origin: "https://localhost" },
    addEventListener: nothing,
    document: {
      readyState: "complete",
      addEventListener: nothing,
      getElementById: () => null,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      createElement: () => ({}),
      cookie: "",
    },
  };
}
