import type { Json } from "./request";

/** What the client gets: a result for each action, up to the one that failed. */
export interface HostAnswer {
  readonly Error?: WireError;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

/** One event as the client takes it: category, type, target, the event's data as JSON, resources used. */
export type HostEntry = readonly [number, number, string, string, number];
