import { get, set } from "idb-keyval";
import type { Book } from "../host/book/book";

/** What is kept of a workbook over a reload of the page, as Excel on the web keeps it on its server. */
export interface KeptWork {
  readonly book: Book;
  /** The file that it was opened from. */
  readonly source?: Uint8Array;
  /** What add-ins keep in the document. */
  readonly settings: ReadonlyMap<string, string>;
  /** Addresses of the panes that are open. */
  readonly panes: readonly string[];
}

/** Keeps the latest state of one tab, never two at once; the browser may forbid its storage, and then nothing is kept. */
export interface Keeper {
  recall(): Promise<KeptWork | undefined>;
  /** @param work asked when the state before has been kept */
  keep(work: () => KeptWork): void;
}

const TAB = "workbench.tab";

export function keeper(): Keeper {
  const key = tabKey();
  let busy = false;
  let next: (() => KeptWork) | undefined;
  const write = async (): Promise<void> => {
    busy = true;
    while (next !== undefined) {
      const work = next();
      next = undefined;
      await set(key, work).catch(() => undefined);
    }
    busy = false;
  };
  return {
    recall: () => get<KeptWork>(key).catch(() => undefined),
    keep: (work) => {
      next = work;
      if (!busy) void write();
    },
  };
}

/** Each tab has a workbook of its own, also after a reload. */
function tabKey(): string {
  try {
    const known = sessionStorage.getItem(TAB) ?? crypto.randomUUID();
    sessionStorage.setItem(TAB, known);
    return known;
  } catch {
    return crypto.randomUUID();
  }
}
