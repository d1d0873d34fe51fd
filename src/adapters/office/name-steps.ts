import { fixedCellName, quotedSheet } from "../../workbook/address";
import type { CellAddress } from "../../workbook/port";
import type { HasApi } from "./requirements";
import { API } from "./requirements";
import { NO_TARGETS } from "./survey";
import type { WriteStep } from "./write-step";

/**
 * Creates names or points them elsewhere.
 *
 * @param known names that the workbook has, in lower case
 */
export function nameSteps(
  names: readonly { readonly name: string; readonly cell: CellAddress }[],
  known: ReadonlySet<string>,
  has: HasApi,
): readonly WriteStep[] {
  if (!has(API.names)) return [];
  const last = new Map(names.map((each) => [each.name.toLowerCase(), each]));
  return [...last.values()].map(({ name, cell }) => {
    const targets = { ...NO_TARGETS, names: [name] };
    return {
      weight: NAME_WEIGHT,
      before: targets,
      after: NO_TARGETS,
      make: (context) => {
        pointName(context, name, referenceTo(cell), known.has(name.toLowerCase()), has);
      },
    };
  });
}

/** `'表 1'!$D$5` */
export function referenceTo({ sheet, row, column }: CellAddress): string {
  return `${quotedSheet(sheet)}!${fixedCellName(row, column)}`;
}

/** @param refersTo without `=` */
export function pointName(
  context: Excel.RequestContext,
  name: string,
  refersTo: string,
  exists: boolean,
  has: HasApi,
): void {
  const { names } = context.workbook;
  if (exists && has(API.nameFormulas)) {
    names.getItem(name).formula = `=${refersTo}`;
    return;
  }
  if (exists) names.getItem(name).delete();
  names.add(name, `=${refersTo}`);
}

const NAME_WEIGHT = 1_200;
