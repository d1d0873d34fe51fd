import type { Result } from "../../../core/model/result";
import { succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { PackageParts } from "../package/package-parts";
import { hasPart, partDocument } from "../package/package-parts";
import type { Looks } from "../styles/read-looks";
import { NO_LOOKS, readLooks } from "../styles/read-looks";
import { readThemeColors } from "../styles/theme-colors";
import type { XmlElement } from "../xml/element";
import type { WorkbookPart } from "./workbook-part";
import { partOfType } from "./workbook-part";

/** The looks that a workbook's cells refer to; a workbook may have no styles, and no theme. */
export function looksOf(pkg: PackageParts, workbook: WorkbookPart): Result<Looks, WorkbookFailure> {
  const styles = rootOfType(pkg, workbook, "styles");
  if (!styles.ok) return styles;
  if (styles.value === undefined) return succeed(NO_LOOKS);
  const theme = rootOfType(pkg, workbook, "theme");
  if (!theme.ok) return theme;
  const colors = theme.value === undefined ? [] : readThemeColors(theme.value);
  return succeed(readLooks(styles.value, colors));
}

function rootOfType(
  pkg: PackageParts,
  workbook: WorkbookPart,
  type: string,
): Result<XmlElement | undefined, WorkbookFailure> {
  const part = partOfType(workbook, type);
  if (part === undefined || !hasPart(pkg, part)) return succeed(undefined);
  const document = partDocument(pkg, part);
  return document.ok ? succeed(document.value.root) : document;
}
