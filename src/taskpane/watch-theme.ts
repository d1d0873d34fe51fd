/**
 * Tells when the theme may have changed. Excel has no event for its own; it is looked at again whenever the pane comes
 * back into view, and when the system's colours change.
 *
 * @returns what ends the watching
 */
export function watchTheme(changed: () => void): () => void {
  const queries = [FORCED_COLORS, "(prefers-color-scheme: dark)"].map(mediaQuery);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  for (const query of queries) query?.addEventListener("change", changed);
  return () => {
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
    for (const query of queries) query?.removeEventListener("change", changed);
  };
}

/** Whether the system forces its colours on every page, as Windows' contrast themes do. */
export function hasForcedColors(): boolean {
  return mediaQuery(FORCED_COLORS)?.matches ?? false;
}

const FORCED_COLORS = "(forced-colors: active)";

/** Some web views have no media queries. */
function mediaQuery(query: string): MediaQueryList | undefined {
  return typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined;
}
