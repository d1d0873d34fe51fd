/** What people said about a finding instead of mending it; the check stays broken. */
export interface Resolution {
  /** 说明 of a finding that asks for it, or 豁免 of one that has to be mended. */
  readonly kind: "explained" | "waived";
  readonly text: string;
  /** Who said so, and when, where it was written down. */
  readonly by?: string;
  readonly at?: string;
  /** Whether it counts: it says something, and it was said of this finding as it is. */
  readonly valid: boolean;
  /** Why it does not count. */
  readonly why?: Unheeded;
}

/** Why a text explains nothing: hardly a word, stock words alone, a gap left open, the same text at three findings. */
export type Hollowness = "short" | "stock" | "gap" | "repeated";

/**
 * Why what people said about a finding does not count: it is hollow, the figures have changed since, the finding has
 * to be mended, or nobody signed a waiver.
 */
export type Unheeded = Hollowness | "stale" | "to-mend" | "unsigned";
