import type { Drafts, DraftUpdate } from "../../app/drafts";
import type { TextDraft, TextDrafts } from "./text-draft";

/** Keeps what was typed over a reload of the pane. */
export interface DraftStorage {
  load(): Drafts;
  save(drafts: Drafts): void;
  /** Wordings that were being edited, by `section.paragraph`. */
  loadTexts(): TextDrafts;
  saveTexts(texts: TextDrafts): void;
}

/**
 * Drafts in the browser's storage for this session, each document under a key of its own. A browser that keeps
 * nothing, or keeps something else there, gives no drafts.
 *
 * @param document asked each time, for a workbook gets another name when it is saved as
 */
export function draftStorage(storage: () => Storage, document: () => string): DraftStorage {
  const load = (name: string) =>
    pairsOf(attempt(() => storage().getItem(`${name} ${document()}`)) ?? "[]");
  const save = (name: string, kept: ReadonlyMap<string, unknown>) => {
    attempt(() => {
      const key = `${name} ${document()}`;
      if (kept.size === 0) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify([...kept]));
    });
  };
  return {
    load: () => new Map(load(DRAFTS).map(([figure, update]) => [figure, updateOf(update)])),
    save: (drafts) => save(DRAFTS, drafts),
    loadTexts: () =>
      new Map(
        load(TEXTS).flatMap(([key, kept]) => {
          const draft = textDraftOf(kept);
          return draft === undefined ? [] : [[key, draft]];
        }),
      ),
    saveTexts: (texts) => save(TEXTS, texts),
  };
}

const DRAFTS = "fazhi.drafts";

const TEXTS = "fazhi.texts";

/** A browser may forbid its storage, or have no room left, and says so by throwing. */
function attempt<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** The pairs of a kept map whose keys are names. */
function pairsOf(text: string): readonly (readonly [string, unknown])[] {
  const found: unknown = attempt(() => JSON.parse(text) as unknown);
  return (Array.isArray(found) ? (found as readonly unknown[]) : []).flatMap((one) => {
    const [name, value] = Array.isArray(one) ? (one as readonly unknown[]) : [];
    return typeof name === "string" ? [[name, value] as const] : [];
  });
}

function updateOf(found: unknown): DraftUpdate {
  if (typeof found !== "object" || found === null) return {};
  const { typed, period, note, pasted } = found as Readonly<Record<string, unknown>>;
  return {
    ...(typeof typed === "string" && { typed }),
    ...(typeof period === "string" && { period }),
    ...(typeof note === "string" && { note }),
    ...(pasted === true && { pasted }),
  };
}

function textDraftOf(found: unknown): TextDraft | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const { typed, from, givenUp } = found as Readonly<Record<string, unknown>>;
  if (typeof typed !== "string") return undefined;
  return {
    typed,
    ...(typeof from === "string" && { from }),
    ...(typeof givenUp === "string" && { givenUp }),
  };
}
