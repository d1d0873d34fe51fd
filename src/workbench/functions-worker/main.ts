/**
 * The runtime of custom functions: a worker without a document, which loads Microsoft's own runtime unchanged and then the
 * add-in's functions. Its address says where both lie: `?runtime=…&functions=…`. Messages are texts, as over the bridge of Excel
 * on Windows.
 */
interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the runtime. */
  onMessageFromHost?(text: string): void;
}

type Scope = Record<string, unknown> & {
  importScripts(...addresses: string[]): void;
  postMessage(text: string): void;
  setTimeout(run: () => void, wait?: number): number;
};

/** Microsoft's runtime gathers results for half a second; on a workbench nobody has to wait for a network. */
const LONGEST_WAIT_MILLISECONDS = 10;
/** A timer of this length is the runtime's own limit for scripts that it does not load here. */
const SCRIPT_LIMIT_MILLISECONDS = 10_000;

const scope = self as unknown as Scope;
const wanted = new URL(self.location.href).searchParams;
const addressOf = (name: string): string => wanted.get(name) ?? "";

const bridge: Bridge = { sendMessageToHost: (text) => scope.postMessage(text) };
const waitAsBefore = scope.setTimeout.bind(self);

/** What the runtime looks for while it loads, and must not find afterwards. */
const nowhere = { appendChild: ignore, setAttribute: ignore, getAttribute: () => null };
const script = { src: addressOf("runtime"), getAttribute: () => null };

Object.assign(scope, {
  window: self,
  history: {},
  document: {
    readyState: "complete",
    createElement: () => nowhere,
    getElementsByTagName: (tag: string) => (tag === "script" ? [script] : [nowhere]),
    addEventListener: ignore,
  },
  setTimeout: (run: () => void, wait = 0) =>
    wait >= SCRIPT_LIMIT_MILLISECONDS
      ? 0
      : waitAsBefore(run, Math.min(wait, LONGEST_WAIT_MILLISECONDS)),
  _richApiNativeBridge: bridge,
});

scope.importScripts(addressOf("runtime"));
self.addEventListener("message", ({ data }) => bridge.onMessageFromHost?.(String(data)));
delete scope.document;
delete scope.history;
scope.importScripts(addressOf("functions"));
scope.postMessage(JSON.stringify({ type: "ready" }));

function ignore(): void {
  // Nothing is there to be changed.
}
