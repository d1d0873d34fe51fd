import { checkWorkbook } from "../../../src/app/check-workbook";
import type { Definition } from "../../../src/core/definition/definition";
import type { FindingKind } from "../../../src/core/model/finding-kind";
import { definitionOf, filledBook, opened } from "../../app/support/reports";
import { sampleValues, streetDefinition } from "../../support/sample-report";
import type { Ran } from "./example";

/** What no table shows: a bad and a good example for a page that tells them in words. */
interface Built {
  readonly bad: () => Promise<Ran>;
  readonly good: () => Promise<Ran>;
}

/** Pages whose examples are made here, by kind. */
export const BUILT: Partial<Record<FindingKind, Built>> = {
  "definition-differs": {
    bad: () => checkedBook(retitled(streetDefinition())),
    good: () => checkedBook(streetDefinition()),
  },
};

async function checkedBook(definition: Definition): Promise<Ran> {
  const report = await opened(await filledBook(definition, sampleValues("sample-2021")));
  const { checks, ...rest } = checkWorkbook(report);
  // The figures of a year have findings of their own, which are other pages' business.
  const ofWorkbook = checks.filter(({ kind }) => kind === "structure");
  return { definition: report.definition, checked: { ...rest, checks: ofWorkbook }, hints: [] };
}

/** A definition that still calls itself the built-in one. */
function retitled({ source }: Definition): Definition {
  return definitionOf({ ...(source as object), title: "年度情况" });
}
