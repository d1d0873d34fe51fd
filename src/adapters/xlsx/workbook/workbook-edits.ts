import type { Edit } from "../xml/edits";
import { applyEdits } from "../xml/edits";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/element";
import { appendTo, insertChild, prefixed, setAttribute } from "../xml/element-edits";
import { escapeXml } from "../xml/escape";
import type { AddedSheet } from "./add-sheets";
import { nameElements } from "./defined-names";
import type { WorkbookPart } from "./workbook-part";

/** Children of `workbook` in the schema's order (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** A name to create or, where there is one of its name and scope, to point elsewhere. */
export interface NameEdit {
  readonly name: string;
  readonly refersTo: string;
  /** Place of the sheet that the name belongs to; absent for a name of the whole workbook. */
  readonly sheetIndex?: number;
}

/** The workbook part's text with sheets and names added; every formula is calculated anew on opening. */
export function editedWorkbook(
  workbook: WorkbookPart,
  sheets: readonly AddedSheet[],
  names: readonly NameEdit[],
): string {
  const { root, source } = workbook.document;
  return applyEdits(source.text, [
    ...sheetEdits(workbook, sheets),
    ...viewEdits(workbook, sheets),
    ...nameEdits(source.text, root, names),
    calculationEdit(source.text, root),
  ]);
}

function sheetEdits(
  { document: { root, source }, dialect }: WorkbookPart,
  sheets: readonly AddedSheet[],
): readonly Edit[] {
  if (sheets.length === 0) return [];
  const declared = [...root.attributes].find(
    ([name, { value }]) => name.startsWith("xmlns:") && value === dialect.relationships,
  )?.[0];
  const link =
    declared === undefined
      ? `xmlns:r="${dialect.relationships}" r:id`
      : `${declared.slice("xmlns:".length)}:id`;
  const written = sheets.map(({ plan, sheetId, linkId }) => {
    const state = plan.visibility === "visible" ? "" : ` state="${plan.visibility}"`;
    return `<sheet name="${escapeXml(plan.name)}" sheetId="${sheetId}"${state} ${link}="${linkId}"/>`;
  });
  const fragment = prefixed(written.join(""), root);
  const list = childOf(root, "sheets");
  if (list !== undefined) return [appendTo(source.text, list, fragment)];
  const whole = prefixed("<sheets>", root) + fragment + prefixed("</sheets>", root);
  return [insertChild(source.text, root, ORDER, "sheets", whole)];
}

/** A workbook opens with its first sheet unless told otherwise; that one may be hidden. */
function viewEdits(
  { document: { root }, sheets: known }: WorkbookPart,
  sheets: readonly AddedSheet[],
): readonly Edit[] {
  const views = childOf(root, "bookViews");
  const view = views === undefined ? undefined : childOf(views, "workbookView");
  const shown = sheets.findIndex(({ plan }) => plan.visibility === "visible");
  if (known.some(({ hidden }) => !hidden) || view === undefined || shown < 0) return [];
  const active = known.length + shown;
  return active === 0 ? [] : [setAttribute(view, "activeTab", String(active))];
}

function nameEdits(text: string, root: XmlElement, names: readonly NameEdit[]): readonly Edit[] {
  const known = new Map(nameElements(root).map((element) => [elementKey(element), element]));
  const wanted = new Map(names.map((edit) => [keyOf(edit.name, edit.sheetIndex), edit]));
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [key, edit] of wanted) {
    const element = known.get(key);
    if (element === undefined) added.push(prefixed(nameXml(edit), root));
    else if (element.empty) edits.push(appendTo(text, element, escapeXml(edit.refersTo)));
    else
      edits.push({
        start: element.openEnd,
        end: element.closeStart,
        text: escapeXml(edit.refersTo),
      });
  }
  return added.length === 0 ? edits : [...edits, addedNames(text, root, added.join(""))];
}

function addedNames(text: string, root: XmlElement, fragment: string): Edit {
  const list = childOf(root, "definedNames");
  if (list !== undefined) return appendTo(text, list, fragment);
  const whole = prefixed("<definedNames>", root) + fragment + prefixed("</definedNames>", root);
  return insertChild(text, root, ORDER, "definedNames", whole);
}

function elementKey(element: XmlElement): string {
  const scope = attributeOf(element, "localSheetId");
  return keyOf(attributeOf(element, "name") ?? "", scope === undefined ? undefined : Number(scope));
}

function keyOf(name: string, sheetIndex: number | undefined): string {
  return `${sheetIndex ?? ""} ${name.toLowerCase()}`;
}

function nameXml({ name, refersTo, sheetIndex }: NameEdit): string {
  const scope = sheetIndex === undefined ? "" : ` localSheetId="${sheetIndex}"`;
  return `<definedName name="${escapeXml(name)}"${scope}>${escapeXml(refersTo)}</definedName>`;
}

/** The results that we store need not be right for the program that opens the file. */
function calculationEdit(text: string, root: XmlElement): Edit {
  const [calculation] = childrenOf(root, "calcPr");
  if (calculation !== undefined) return setAttribute(calculation, "fullCalcOnLoad", "1");
  return insertChild(text, root, ORDER, "calcPr", prefixed('<calcPr fullCalcOnLoad="1"/>', root));
}
