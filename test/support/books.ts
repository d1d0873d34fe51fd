import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { Snapshot } from "../../src/workbook/port";
import { fazhi, type Folder } from "./command-line";

const SAMPLES = "src/reports/fazhi-jiedao";
export const SAMPLE_2021 = `${SAMPLES}/sample-2021.json`;
export const SAMPLE_2020 = `${SAMPLES}/sample-2020.json`;

/** Runs a command that a test builds on, and must therefore succeed. */
export async function succeeding(argv: readonly string[]): Promise<string> {
  const { code, out, err } = await fazhi(argv);
  if (code !== 0) throw new Error(`${argv.join(" ")}: ${code} ${err}`);
  return out;
}

/** An empty workbook of the built-in report, or of a definition file. */
export async function newBook(
  folder: Folder,
  name: string,
  report = "fazhi-jiedao",
  ...more: readonly string[]
): Promise<string> {
  const place = folder.at(name);
  const head = ["new", "--report", report, "--unit", "广内街道", "--year", "2021", "-o", place];
  await succeeding([...head, ...more]);
  return place;
}

/** The real report of 2021, filled in. */
export async function filledBook(folder: Folder, name: string): Promise<string> {
  const place = await newBook(folder, name);
  await succeeding(["fill", place, "--values", SAMPLE_2021, "--in-place"]);
  return place;
}

/** Everything that a workbook file holds. */
export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}
