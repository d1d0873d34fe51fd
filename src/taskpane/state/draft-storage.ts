import type { Drafts, DraftUpdate } from "../../app/drafts";

/** Keeps what was typed over a reload of the pane. */
export interface DraftStorage {
  load(): Drafts;
  save(drafts: Drafts): void;
}

/**
 * Drafts in the browser's storage for this session, each document under a key of its own. A browser that keeps
 * nothing, or keeps something else there, gives no drafts.
 *
 * @param document asked each time, for a workbook gets another name when it is saved as
 */
export function draftStorage(storage: () => Storage, document: () => string): DraftStorage {
  const key = () => `fazhi.drafts ${document()}`;
  return {
    load: () => readDrafts(attempt(() => storage().getItem(key())) ?? "[]"),
    save: (drafts) => {
      attempt(() => {
        if (drafts.size === 0) storage().removeItem(key());
        else storage().setItem(key(), JSON.stringify([...drafts]));
      });
    },
  };
}

/** A browser may forbid its storage, or have no room left, and says so by throwing. */
function attempt<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function readDrafts(text: string): Drafts {
  const found: unknown = attempt(() => JSON.parse(text) as unknown);
  const drafts = new Map<string, DraftUpdate>();
  for (const one of Array.isArray(found) ? (found as readonly unknown[]) : []) {
    if (!Array.isArray(one)) continue;
    const [figure, update] = one as readonly unknown[];
    if (typeof figure === "string") drafts.set(figure, updateOf(update));
  }
  return drafts;
}

function updateOf(found: unknown): DraftUpdate {
  if (typeof found !== "object" || found === null) return {};
  const { typed, period, note } = found as Readonly<Record<string, unknown>>;
  return {
    ...(typeof typed === "string" && { typed }),
    ...(typeof period === "string" && { period }),
    ...(typeof note === "string" && { note }),
  };
}
