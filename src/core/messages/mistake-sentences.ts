import type { MistakeCode } from "../definition/mistake";

/** The sentence for one mistake of a definition, without its path. */
export type MistakeSentence = (found: string, detail: string | undefined) => string;

/** One language's sentences, one for every code. */
export type MistakeSentences = Readonly<Record<MistakeCode, MistakeSentence>>;
