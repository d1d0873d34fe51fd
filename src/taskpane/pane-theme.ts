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
