import type { Result } from "../../../core/model/result";
import { succeed } from "../../../core/model/result";
import type { WorkbookFailure } from "../../../core/model/failure";
import { changedContentTypes, CONTENT_TYPES } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { relationshipsName } from "../package/part-names";
import type { NewRelationship } from "../package/relationships";
import { changedRelationships, freshIds } from "../package/relationships";
import { STYLES_TYPE } from "../styles/empty-styles";
import type { PartText } from "../xml/part-text";
import type { AddedSheets } from "./add-sheets";
import type { WorkbookPart } from "./workbook-part";

/**
 * The content types and the workbook's relationships after parts were added or dropped; empty where none was.
 *
 * @param newStyles name of a styles part that the workbook did not have
 * @param dropped name of a part that the workbook loses
 */
export function changedListings(
  pkg: PackageParts,
  workbook: WorkbookPart,
  added: AddedSheets,
  newStyles: string | undefined,
  dropped: string | undefined,
): Result<ReadonlyMap<string, PartText>, WorkbookFailure> {
  const types = new Map(added.types);
  if (newStyles !== undefined) types.set(newStyles, STYLES_TYPE);
  if (types.size === 0 && dropped === undefined) return succeed(new Map());
  const { name } = workbook.document;
  const contentTypes = changedContentTypes(pkg, types, dropped === undefined ? [] : [dropped]);
  if (!contentTypes.ok) return contentTypes;
  const gone = workbook.relationships.filter((link) => link.target === dropped && !link.external);
  const links = changedRelationships(
    pkg,
    name,
    newLinks(workbook, added, newStyles),
    gone.map(({ id }) => id),
  );
  if (!links.ok) return links;
  return succeed(
    new Map([
      [CONTENT_TYPES, contentTypes.value],
      [relationshipsName(name), links.value],
    ]),
  );
}

function newLinks(
  { dialect, relationships }: WorkbookPart,
  { sheets }: AddedSheets,
  newStyles: string | undefined,
): readonly NewRelationship[] {
  const type = (word: string): string => `${dialect.relationships}/${word}`;
  const links = sheets.map(({ linkId, part }) => ({
    id: linkId,
    type: type("worksheet"),
    target: part,
  }));
  if (newStyles === undefined) return links;
  const taken = [...relationships, ...links.map(({ id }) => ({ id }))];
  return [...links, { id: freshIds(taken)(), type: type("styles"), target: newStyles }];
}
