import type { HasApi } from "../../../../src/adapters/office/requirements";
import { openExcel } from "../../../../src/adapters/office/open-excel";
import type { LiveWorkbook } from "../../../../src/workbook/live-workbook";
import type { ExcelHost } from "../../../../src/workbench/host/excel-host";
import type { HostOptions } from "../../../../src/workbench/host/host-options";
import { simulatedExcel } from "../../../support/office/excel-client";

/** A new workbook in the simulated Excel, with the adapter over it. */
export interface ExcelBook {
  readonly host: ExcelHost;
  readonly workbook: LiveWorkbook;
}

/** Opens an Excel that knows ExcelApi up to a version, and says so. */
export function excelBook(options: HostOptions = {}): ExcelBook {
  const { host } = simulatedExcel(options);
  return { host, workbook: openExcel({ has: hasUpTo(options.api ?? "1.14") }) };
}

/** The requirement sets of an Excel with ExcelApi up to a version, and all others. */
export function hasUpTo(most: string): HasApi {
  const [mostMajor = 0, mostMinor = 0] = most.split(".").map(Number);
  return (api) => {
    const [set, version = ""] = api.split(" ");
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return set !== "ExcelApi" || major < mostMajor || (major === mostMajor && minor <= mostMinor);
  };
}

/** How many round trips a job took. */
export async function roundTripsOf(host: ExcelHost, job: () => Promise<unknown>): Promise<number> {
  const before = host.counters.read().roundTrips;
  await job();
  return host.counters.read().roundTrips - before;
}
