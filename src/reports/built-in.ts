import { fazhiJiedao } from "./fazhi-jiedao/definition";
import sample2020 from "./fazhi-jiedao/sample-2020.json";
import sample2021 from "./fazhi-jiedao/sample-2021.json";

/** A report that comes with the product: its definition and figures to try it with, both as plain data. */
export interface BuiltInReport {
  readonly id: string;
  readonly version: string;
  /** The definition as data, to be read like any other. */
  readonly source: unknown;
  /** Values files by name (`sample-2021`). */
  readonly samples: ReadonlyMap<string, unknown>;
}

/** The built-in report of that id. */
export function builtInReport(id: string): BuiltInReport | undefined {
  return reports.find((report) => report.id === id);
}

const reports: readonly BuiltInReport[] = [
  {
    id: fazhiJiedao.id,
    version: fazhiJiedao.version,
    source: fazhiJiedao,
    samples: new Map<string, unknown>([
      ["sample-2020", sample2020],
      ["sample-2021", sample2021],
    ]),
  },
];

/** Every built-in report's id, in the order offered to people. */
export const builtInReportIds: readonly string[] = reports.map((report) => report.id);
