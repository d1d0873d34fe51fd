import { hollownessOf } from "../../../app/heeding";
import type { Hollowness } from "../../../core/model/resolution";
import { usePaneState } from "../../state/pane-context";

/** Judges what is typed about findings as the workbook's own explanations are judged. */
export function useHollowness(rules: readonly string[]): (text: string) => Hollowness | undefined {
  const { book } = usePaneState();
  return (text) => {
    if (book.kind !== "open") return undefined;
    const { explanations, definition } = book.report;
    return hollownessOf(rules, text, { checked: book.checked, explanations, definition });
  };
}
