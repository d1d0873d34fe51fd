import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { PackageParts } from "../package/package-parts";
import { partText, xmlFailure } from "../package/package-parts";
import type { SheetPatch } from "../sheet/patch-sheet";
import { patchSheet } from "../sheet/patch-sheet";
import type { StyleEditor } from "../styles/style-editor";
import type { PartText } from "../xml/part-text";
import type { AddedSheets } from "./add-sheets";
import type { WorkbookPart } from "./workbook-part";
import { sheetNamed } from "./workbook-part";

/** The sheets that changed, by part name. */
export interface PatchedSheets {
  readonly texts: ReadonlyMap<string, PartText>;
  readonly losesFormula: boolean;
}

/** Changes cells and rows on sheets of the workbook and on those just added to it. */
export function patchSheets(
  pkg: PackageParts,
  workbook: WorkbookPart,
  added: AddedSheets,
  patches: ReadonlyMap<string, SheetPatch>,
  styles: StyleEditor,
): Result<PatchedSheets, WorkbookFailure> {
  const texts = new Map<string, PartText>();
  let losesFormula = false;
  for (const [sheet, patch] of patches) {
    const part = partOfSheet(workbook, added, sheet);
    const built = added.texts.get(part);
    const source =
      built === undefined
        ? partText(pkg, part)
        : succeed<PartText>({ text: built, encoding: "utf-8" });
    if (!source.ok) return source;
    const { text, encoding } = source.value;
    const patched = patchSheet(text, patch, styles);
    if (!patched.ok) return fail(xmlFailure(part, patched.failure));
    texts.set(part, { text: patched.value.text, encoding });
    losesFormula ||= patched.value.losesFormula;
  }
  return succeed({ texts, losesFormula });
}

function partOfSheet(workbook: WorkbookPart, added: AddedSheets, sheet: string): string {
  const known = sheetNamed(workbook, sheet)?.part;
  const isNamed = ({ plan }: AddedSheets["sheets"][number]): boolean =>
    plan.name.toLowerCase() === sheet.toLowerCase();
  return known ?? added.sheets.find(isNamed)?.part ?? "";
}
