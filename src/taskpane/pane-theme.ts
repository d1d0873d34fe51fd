import {
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { HostFacts } from "./state/host-facts";

/**
 * Fluent's tokens for each theme of Excel, with lines 1.6 times as high as the letters: Chinese needs the room.
 */
export const PANE_THEMES: Readonly<Record<HostFacts["theme"], Theme>> = {
  light: forChinese(webLightTheme),
  dark: forChinese(webDarkTheme),
  contrast: forChinese(teamsHighContrastTheme),
};

/** What the browser draws by itself, scroll bars and lists among it; forced colours are the system's own. */
export const COLOR_SCHEMES: Readonly<Record<HostFacts["theme"], string>> = {
  light: "light",
  dark: "dark",
  contrast: "light dark",
};

function forChinese(theme: Theme): Theme {
  return {
    ...theme,
    fontFamilyBase:
      "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
    lineHeightBase100: "16px",
    lineHeightBase200: "20px",
    lineHeightBase300: "22px",
    lineHeightBase400: "26px",
    lineHeightBase500: "32px",
  };
}
