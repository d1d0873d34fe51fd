import { delMany, entries, get, set } from "idb-keyval";
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

/** How works are kept; raised whenever a book of today could not be read tomorrow. */
const FORM = 2;

/** Milliseconds after which nobody comes back to a closed tab. */
const FORGOTTEN = 30 * 24 * 60 * 60 * 1000;

/** A work in the browser's storage. */
interface KeptRecord {
  readonly form: number;
  readonly at: number;
  readonly work: KeptWork;
}

export function keeper(): Keeper {
  const key = tabKey();
  void forget(Date.now() - FORGOTTEN).catch(() => undefined);
  let busy = false;
  let next: (() => KeptWork) | undefined;
  const write = async (): Promise<void> => {
    busy = true;
    while (next !== undefined) {
      const record: KeptRecord = { form: FORM, at: Date.now(), work: next() };
      next = undefined;
      await set(key, record).catch(() => undefined);
    }
    busy = false;
  };
  return {
    recall: async () => {
      const record = await get<Partial<KeptRecord>>(key).catch(() => undefined);
      return record?.form === FORM ? record.work : undefined;
    },
    keep: (work) => {
      next = work;
      if (!busy) void write();
    },
  };
}

/** Takes away what was kept in another form, or by tabs that were closed long ago. */
async function forget(before: number): Promise<void> {
  const all = await entries<string, Partial<KeptRecord>>();
  const old = all.filter(([, { form, at = 0 }]) => form !== FORM || at < before);
  await delMany(old.map(([key]) => key));
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
