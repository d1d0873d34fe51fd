import { plainTitle } from "../../../app/report-title";
import { readDefinition } from "../../../core/definition/read-definition";
import { builtInReport, builtInReportIds } from "../../../reports/built-in";

/** A report that a new workbook can be made for. */
export interface OfferedReport {
  readonly id: string;
  readonly title: string;
  readonly samples: readonly { readonly name: string; readonly year: number }[];
}

/** The built-in reports, in the order offered to people; read once. */
export function offeredReports(): readonly OfferedReport[] {
  offered ??= builtInReportIds.map(reportOf);
  return offered;
}

let offered: readonly OfferedReport[] | undefined;

function reportOf(id: string): OfferedReport {
  const report = builtInReport(id);
  const definition = readDefinition(report?.source);
  return {
    id,
    title: definition.ok ? plainTitle(definition.value) : id,
    samples: [...(report?.samples.keys() ?? [])].flatMap((name) => {
      const [year] = /\d{4}$/.exec(name) ?? [];
      return year === undefined ? [] : [{ name, year: Number(year) }];
    }),
  };
}
