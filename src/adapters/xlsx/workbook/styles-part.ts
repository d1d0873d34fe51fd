import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { PackageParts } from "../package/package-parts";
import { hasPart, partDocument, xmlFailure } from "../package/package-parts";
import { freshPartName } from "../package/part-names";
import { emptyStyles } from "../styles/empty-styles";
import type { StyleEditor } from "../styles/style-editor";
import { editedStyles, editStyles } from "../styles/style-editor";
import { parseElements } from "../xml/element";
import type { PartText } from "../xml/part-text";
import type { WorkbookPart } from "./workbook-part";
import { partOfType } from "./workbook-part";

/** A workbook's styles, open for adding; a workbook without any gets a part of its own. */
export interface StylesPart {
  readonly part: string;
  readonly isNew: boolean;
  readonly encoding: PartText["encoding"];
  readonly editor: StyleEditor;
}

/** Opens the workbook's styles; a new part where it has none. */
export function openStyles(
  pkg: PackageParts,
  workbook: WorkbookPart,
): Result<StylesPart, WorkbookFailure> {
  const part = partOfType(workbook, "styles");
  if (part === undefined || !hasPart(pkg, part)) return newStyles(pkg, workbook);
  const document = partDocument(pkg, part);
  if (!document.ok) return document;
  const { source, root } = document.value;
  const editor = editStyles(source.text, root);
  return succeed({ part, isNew: false, encoding: source.encoding, editor });
}

function newStyles(pkg: PackageParts, workbook: WorkbookPart): Result<StylesPart, WorkbookFailure> {
  const part = freshPartName("xl/styles", (name) => hasPart(pkg, name));
  const text = emptyStyles(workbook.dialect.main);
  const root = parseElements(text);
  if (!root.ok) return fail(xmlFailure(part, root.failure));
  const editor = editStyles(text, root.value);
  return succeed({ part, isNew: true, encoding: "utf-8", editor });
}

/** The styles part's new text; `undefined` where nothing was added to it. */
export function savedStyles({ editor, encoding }: StylesPart): PartText | undefined {
  const text = editedStyles(editor);
  return text === undefined ? undefined : { text, encoding };
}
