import type { Result } from "../../../core/model/result";
import { succeed } from "../../../core/model/result";
import type { Dialect } from "../package/dialect";
import { sheetFrame } from "../sheet/sheet-frame";
import type { XmlProblem } from "../xml/cursor";
import { applyEdits } from "../xml/edits";
import { childrenOf } from "../xml/element";
import { insertChild, prefixed } from "../xml/element-edits";

/** Children of `worksheet` behind its cells, in the schema's order (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A worksheet's text that shows a drawing. */
export function withDrawing(
  text: string,
  link: string,
  { relationships }: Dialect,
): Result<string, XmlProblem> {
  return edited(text, (frame, root) => {
    const declared = [...root.attributes].find(
      ([name, { value }]) => name.startsWith("xmlns:") && value === relationships,
    )?.[0];
    const id =
      declared === undefined
        ? `xmlns:r="${relationships}" r:id`
        : `${declared.slice("xmlns:".length)}:id`;
    const element = prefixed(`<drawing ${id}="${link}"/>`, root);
    return insertChild(frame, root, ORDER, "drawing", element);
  });
}

/** A worksheet's text that shows no drawing any more. */
export function withoutDrawing(text: string): Result<string, XmlProblem> {
  return edited(text, (_, root) => {
    const [drawing] = childrenOf(root, "drawing");
    return drawing && { start: drawing.start, end: drawing.end, text: "" };
  });
}

type Frame = Extract<ReturnType<typeof sheetFrame>, { readonly ok: true }>["value"];
type Change = (
  text: string,
  root: Frame["root"],
) => { readonly start: number; readonly end: number; readonly text: string } | undefined;

/** One edit behind the cells, which the frame leaves out. */
function edited(text: string, change: Change): Result<string, XmlProblem> {
  const frame = sheetFrame(text);
  if (!frame.ok) return frame;
  const { data } = frame.value.index;
  const around = text.slice(0, data.start) + text.slice(data.end);
  const edit = change(around, frame.value.root);
  if (edit === undefined) return succeed(text);
  const cells = text.slice(data.start, data.end);
  const made = applyEdits(around, [edit]);
  return succeed(made.slice(0, data.start) + cells + made.slice(data.start));
}
