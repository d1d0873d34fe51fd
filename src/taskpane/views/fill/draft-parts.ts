import { TEXT_LIMIT } from "../../../core/definition/source-reader";
import type { DraftUpdate } from "../../../app/drafts";
import type { FormField } from "../../../app/section-form";
import type { PaneActions } from "../../state/pane-state";

export type DraftPart = Exclude<keyof DraftUpdate, "pasted">;

/** What a field shows for one part: what was typed, else what the workbook holds. */
export function shownPart(field: FormField, draft: DraftUpdate | undefined, part: DraftPart) {
  return draft?.[part] ?? field[part];
}

/** Whether anything typed differs from what the workbook holds. */
export function saysNew(field: FormField, draft: DraftUpdate): boolean {
  return PARTS.some((part) => {
    const typed = draft[part];
    return (
      typed !== undefined &&
      typed !== field[part] &&
      !(part === "period" && isWholeYear(typed, field))
    );
  });
}

/** Forgets one part of what was typed and keeps the others. */
export function forgetPart(
  actions: PaneActions,
  figure: string,
  draft: DraftUpdate | undefined,
  part: DraftPart,
): void {
  if (draft?.[part] === undefined) return;
  const rest = Object.fromEntries(
    PARTS.filter((each) => each !== part && draft[each] !== undefined).map((each) => [
      each,
      draft[each],
    ]),
  );
  actions.discard(figure);
  if (Object.keys(rest).length === 0) return;
  const isPasted = part !== "typed" && draft.pasted === true;
  actions.draft(figure, { ...rest, ...(isPasted && { pasted: true }) });
}

const PARTS: readonly DraftPart[] = ["typed", "period", "note"];

/** An empty 统计时期 is the whole year, which the workbook spells out. */
function isWholeYear(typed: string, { period }: FormField): boolean {
  return typed.trim() === "" && period === "全年";
}

/** Longer than a cell holds. */
export function isTooLong(text: string): boolean {
  return text.length > TEXT_LIMIT;
}
