import { dataFor } from "./events";
import type { HostEvent } from "./events";
import type { HostAnswer, HostEntry } from "./wire/answer";
import type { HostRequest } from "./wire/request";

/** One add-in runtime's line to the host, for a transport to carry. */
export interface HostClient {
  readonly id: number;
  /** Carries out a request; the promise stays open for ever where no answer comes. */
  request(request: HostRequest): Promise<HostAnswer>;
  /** Where events go, a few at a time. */
  onEntries(deliver: (entries: readonly HostEntry[]) => void): void;
  /** Sends entries to the client outside the host's own events: calls of custom functions. */
  send(entries: readonly HostEntry[]): void;
  /** Where results of custom functions go, as the client sends them. */
  onFunctionResults(take: (results: unknown) => void): void;
  /** The runtime is gone: it hears nothing more. */
  disconnect(): void;
}

interface Line {
  readonly listening: Set<string>;
  enabled: boolean;
  waiting: HostEntry[];
  deliver: (entries: readonly HostEntry[]) => void;
  takeResults: (results: unknown) => void;
  tellSelection: () => void;
}

type CarryOut = (request: HostRequest, client: number) => Promise<HostAnswer>;

/** The category of events of objects, as it travels. */
const OBJECT_EVENT = 65_536;

/** Who asks, and who wants to hear of what. */
export class Clients {
  private readonly lines = new Map<number, Line>();
  private last = 0;

  connect(carryOut: CarryOut): HostClient {
    this.last += 1;
    const id = this.last;
    const ignore = () => undefined;
    const line: Line = {
      listening: new Set(),
      enabled: true,
      waiting: [],
      deliver: ignore,
      takeResults: ignore,
      tellSelection: ignore,
    };
    this.lines.set(id, line);
    return {
      id,
      request: (request) => carryOut(request, id),
      onEntries: (deliver) => (line.deliver = deliver),
      send: (entries) => queueMicrotask(() => line.deliver(entries)),
      onFunctionResults: (take) => (line.takeResults = take),
      disconnect: () => this.lines.delete(id),
    };
  }

  onSelection(client: HostClient, tell: () => void): void {
    const line = this.line(client.id);
    if (line) line.tellSelection = tell;
  }

  tellSelection(): void {
    for (const line of this.lines.values()) queueMicrotask(() => line.tellSelection());
  }

  listen(client: number | undefined, type: number, target: string): void {
    this.line(client)?.listening.add(`${type} ${target}`);
  }

  unlisten(client: number | undefined, type: number, target: string): void {
    this.line(client)?.listening.delete(`${type} ${target}`);
  }

  enabled(client: number | undefined): boolean {
    return this.line(client)?.enabled ?? true;
  }

  enable(client: number | undefined, enabled: boolean): void {
    const line = this.line(client);
    if (line) line.enabled = enabled;
  }

  functionResults(client: number | undefined, results: unknown): void {
    this.line(client)?.takeResults(results);
  }

  /** Keeps an event for everyone who listens; a person's is told at once. */
  raise(event: Omit<HostEvent, "cause">, cause: number | undefined): void {
    const caused = cause === undefined ? event : { ...event, cause };
    for (const [id, line] of this.lines) {
      if (!line.enabled) continue;
      const heard = event.targets.filter((target) => line.listening.has(`${event.type} ${target}`));
      const json = JSON.stringify(dataFor(caused, id));
      for (const target of heard) line.waiting.push([OBJECT_EVENT, event.type, target, json, 0]);
    }
    if (cause === undefined) this.tell();
  }

  /** Delivers what was kept, behind whatever is running now. */
  tell(): void {
    for (const line of this.lines.values()) {
      if (line.waiting.length === 0) continue;
      const entries = line.waiting;
      line.waiting = [];
      queueMicrotask(() => line.deliver(entries));
    }
  }

  private line(client: number | undefined): Line | undefined {
    return client === undefined ? undefined : this.lines.get(client);
  }
}
