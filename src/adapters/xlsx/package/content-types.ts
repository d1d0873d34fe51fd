import type { Result } from "../../../core/model/result";
import { succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { Edit } from "../xml/edits";
import { applyEdits } from "../xml/edits";
import { attributeOf, childrenOf } from "../xml/element";
import { appendTo, prefixed } from "../xml/element-edits";
import { escapeXml } from "../xml/escape";
import type { PartText } from "../xml/part-text";
import type { PackageParts } from "./package-parts";
import { partDocument, partKey } from "./package-parts";
import { resolveTarget } from "./part-names";

/** The part that states the content type of all others. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** The content type of a part, by its own override or its extension; `undefined` where none is stated. */
export function contentTypeOf(
  pkg: PackageParts,
  part: string,
): Result<string | undefined, WorkbookFailure> {
  const document = partDocument(pkg, CONTENT_TYPES);
  if (!document.ok) return document;
  const { root } = document.value;
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const stated =
    childrenOf(root, "Override").find((one) => isPart(attributeOf(one, "PartName"), part)) ??
    childrenOf(root, "Default").find(
      (one) => attributeOf(one, "Extension")?.toLowerCase() === extension,
    );
  return succeed(stated === undefined ? undefined : attributeOf(stated, "ContentType"));
}

/** The names of the parts that are stated to be of a content type. */
export function partsOfType(
  pkg: PackageParts,
  type: string,
): Result<readonly string[], WorkbookFailure> {
  const document = partDocument(pkg, CONTENT_TYPES);
  if (!document.ok) return document;
  const stated = childrenOf(document.value.root, "Override").filter(
    (one) => attributeOf(one, "ContentType") === type,
  );
  return succeed(stated.map((one) => resolveTarget("", attributeOf(one, "PartName") ?? "")));
}

/** The text of the content types with parts added (name to type) and removed. */
export function changedContentTypes(
  pkg: PackageParts,
  added: ReadonlyMap<string, string>,
  removed: readonly string[] = [],
): Result<PartText, WorkbookFailure> {
  const document = partDocument(pkg, CONTENT_TYPES);
  if (!document.ok) return document;
  const { root, source } = document.value;
  const edits: Edit[] = childrenOf(root, "Override")
    .filter((one) => removed.some((name) => isPart(attributeOf(one, "PartName"), name)))
    .map(({ start, end }) => ({ start, end, text: "" }));
  const fragment = [...added].map(([name, type]) => overrideXml(name, type)).join("");
  if (fragment !== "") edits.push(appendTo(source.text, root, prefixed(fragment, root)));
  return succeed({ text: applyEdits(source.text, edits), encoding: source.encoding });
}

/** The entry that states one part's content type, without prefixes. */
export function overrideXml(part: string, type: string): string {
  return `<Override PartName="/${escapeXml(encodeURI(part))}" ContentType="${type}"/>`;
}

function isPart(written: string | undefined, part: string): boolean {
  return written !== undefined && partKey(resolveTarget("", written)) === partKey(part);
}
