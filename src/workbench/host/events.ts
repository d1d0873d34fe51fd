import type { Json } from "./wire/request";

/** Event types as they travel. */
export const EVENTS = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableChanged: 101,
} as const;

/** The target of events that concern the whole workbook. */
export const WHOLE_WORKBOOK = "Workbook";

/** Something that happened, for those who listen to any of its targets. */
export interface HostEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly data: Readonly<Record<string, Json>>;
  /** The client whose request did it; absent where a person did. */
  readonly cause?: number;
  /** The data says who caused it, in `triggerSource`. */
  readonly tellsCause?: boolean;
}

/** What one client is told: only the one that caused a change reads its own name in it. */
export function dataFor(event: HostEvent, client: number): Readonly<Record<string, Json>> {
  if (event.tellsCause !== true) return event.data;
  return { ...event.data, triggerSource: event.cause === client ? "ThisLocalAddin" : "Unknown" };
}
