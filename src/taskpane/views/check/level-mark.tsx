import {
  CheckmarkCircle16Regular,
  DismissCircle16Filled,
  Info16Regular,
  QuestionCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { Level } from "./check-items";

/** The icon of a level; the word always stands beside it. */
export function LevelMark({ level }: { readonly level: Level }) {
  const Icon = ICONS[level];
  return <Icon aria-hidden />;
}

const ICONS: Readonly<Record<Level, ComponentType<{ "aria-hidden": true }>>> = {
  hard: DismissCircle16Filled,
  query: Warning16Filled,
  hint: Info16Regular,
  undecided: QuestionCircle16Regular,
  explained: CheckmarkCircle16Regular,
};
