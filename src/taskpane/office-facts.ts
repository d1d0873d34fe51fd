import type { Feature } from "../workbook/feature";
import type { HostFacts } from "./state/host-facts";

/** What Office says of itself. Old versions know less than the types promise. */
export type OfficeContext = Partial<
  Pick<Office.Context, "diagnostics" | "officeTheme" | "displayLanguage">
> & {
  readonly document?: { readonly url?: string | null };
};

/** The program around the pane, as it stands. */
export function hostFacts(
  context: OfficeContext,
  features: readonly Feature[],
  hasForcedColors: boolean,
): HostFacts {
  const { host = "Excel", platform = "", version = "" } = context.diagnostics ?? {};
  return {
    program: String(host),
    platform: String(platform),
    version,
    theme: themeOf(context.officeTheme, hasForcedColors),
    features,
  };
}

/** Colours that the system forces win; else Excel's theme tells, by its word or by its background. */
export function themeOf(
  theme: Partial<Office.OfficeTheme> | undefined,
  hasForcedColors: boolean,
): HostFacts["theme"] {
  if (hasForcedColors) return "contrast";
  const { isDarkTheme, bodyBackgroundColor = "" } = theme ?? {};
  return (isDarkTheme ?? isDark(bodyBackgroundColor)) ? "dark" : "light";
}

/** `#RRGGBB`; anything else is not dark. */
function isDark(color: string): boolean {
  const [, red = "ff", green = "ff", blue = "ff"] = RGB.exec(color) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16));
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < 128;
}

const RGB = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;
