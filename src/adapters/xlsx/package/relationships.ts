import type { Result } from "../../../core/model/result";
import { succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import type { Edit } from "../xml/edits";
import { applyEdits } from "../xml/edits";
import { attributeOf, childrenOf } from "../xml/element";
import { appendTo, prefixed } from "../xml/element-edits";
import { escapeXml, XML_DECLARATION } from "../xml/escape";
import type { PartText } from "../xml/part-text";
import type { PackageParts } from "./package-parts";
import { hasPart, partDocument } from "./package-parts";
import { relativeTarget, relationshipsName, resolveTarget } from "./part-names";

const PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address (`worksheet`): the same in the transitional and the strict dialect. */
  readonly type: string;
  /** The target part's name; of an external link its address. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part; of the package itself for an empty name. A part without any has an empty list. */
export function readRelationships(
  pkg: PackageParts,
  source: string,
): Result<readonly Relationship[], WorkbookFailure> {
  const name = relationshipsName(source);
  if (!hasPart(pkg, name)) return succeed([]);
  const document = partDocument(pkg, name);
  if (!document.ok) return document;
  return succeed(
    childrenOf(document.value.root, "Relationship").map((element) => {
      const target = attributeOf(element, "Target") ?? "";
      const external = attributeOf(element, "TargetMode") === "External";
      const type = attributeOf(element, "Type") ?? "";
      return {
        id: attributeOf(element, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(source, target),
        external,
      };
    }),
  );
}

/** A link that a part is to get. */
export interface NewRelationship {
  readonly id: string;
  /** The whole address of the type. */
  readonly type: string;
  /** Name of the target part. */
  readonly target: string;
}

/** The text of a part's relationships with some added and some (by id) removed. */
export function changedRelationships(
  pkg: PackageParts,
  source: string,
  added: readonly NewRelationship[],
  removed: readonly string[] = [],
): Result<PartText, WorkbookFailure> {
  const name = relationshipsName(source);
  if (!hasPart(pkg, name)) {
    return succeed({ text: relationshipsXml(source, added), encoding: "utf-8" });
  }
  const document = partDocument(pkg, name);
  if (!document.ok) return document;
  const { root, source: part } = document.value;
  const edits: Edit[] = childrenOf(root, "Relationship")
    .filter((link) => removed.includes(attributeOf(link, "Id") ?? ""))
    .map(({ start, end }) => ({ start, end, text: "" }));
  const fragment = added.map((link) => relationshipXml(source, link)).join("");
  if (fragment !== "") edits.push(appendTo(part.text, root, prefixed(fragment, root)));
  return succeed({ text: applyEdits(part.text, edits), encoding: part.encoding });
}

/** The text of a relationships part for a part that has none yet. */
export function relationshipsXml(source: string, links: readonly NewRelationship[]): string {
  const written = links.map((link) => relationshipXml(source, link)).join("");
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_LINKS}">${written}</Relationships>`;
}

function relationshipXml(source: string, { id, type, target }: NewRelationship): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(relativeTarget(source, target))}"/>`;
}

/** Gives ids that a part's relationships do not use yet. */
export function freshIds(known: readonly Pick<Relationship, "id">[]): () => string {
  const used = new Set(known.map(({ id }) => id));
  let number = 0;
  return () => {
    number += 1;
    while (used.has(`rId${number}`)) number += 1;
    return `rId${number}`;
  };
}
