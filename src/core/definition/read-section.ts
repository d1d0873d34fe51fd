import type { Figure, Paragraph } from "./definition";
import { claim, type DefinitionReading } from "./definition-reading";
import { nearestName } from "./nearest-name";
import { FIGURE_KEYS, readFigure } from "./read-figure";
import { readParagraph } from "./read-paragraph";
import { readSheetName } from "./read-sheet-name";
import { requiredTemplate } from "./read-template";
import {
  listOf,
  member,
  readObject,
  reportAt,
  requiredMember,
  type ObjectSource,
  type Source,
} from "./source-reader";
import { readText } from "./source-values";

/** The keys of a section in a definition. */
const SECTION_KEYS: readonly string[] = ["id", "heading", "sheet", "figures", "paragraphs"];

/** A section that has been read, with repeated figures still to be found. */
export interface SectionDraft {
  readonly id: string;
  readonly heading: string;
  readonly sheet: string;
  readonly rows: readonly RowDraft[];
  readonly paragraphs: readonly Paragraph[];
}

/** A figure asked here, or the id of one asked elsewhere. */
export type RowDraft =
  | { readonly kind: "asked"; readonly figure: Figure }
  | { readonly kind: "repeat"; readonly id: string };

/** Reads one section of the report with its figures and paragraphs. */
export function readSection(source: Source, reading: DefinitionReading): SectionDraft | undefined {
  const object = readObject(source, SECTION_KEYS);
  if (object === undefined) return undefined;
  const id = readSectionId(object, reading);
  const heading = requiredTemplate(object, "heading", reading);
  const figures = listOf(object, "figures");
  const sheet = readSheetName(object, figures.length > 0, reading);
  const rowsHere = new Set<string>();
  const rows = figures.flatMap((item) => readRow(item, id, rowsHere, reading) ?? []);
  const places = new Map<string, string>();
  const paragraphs = listOf(object, "paragraphs").flatMap(
    (item) => readParagraph(item, places, reading) ?? [],
  );
  return { id, heading, sheet, rows, paragraphs };
}

function readSectionId(object: ObjectSource, reading: DefinitionReading): string {
  const source = requiredMember(object, "id");
  const id = source === undefined ? undefined : readText(source);
  if (source === undefined || id === undefined) return "";
  claim(reading.sections, id, source, id);
  return id;
}

function readRow(
  source: Source,
  section: string,
  rowsHere: Set<string>,
  reading: DefinitionReading,
): RowDraft | undefined {
  const isRepeat = isObject(source.value) && Object.hasOwn(source.value, "ref");
  const object = readObject(source, isRepeat ? ["ref"] : FIGURE_KEYS);
  if (object === undefined) return undefined;
  if (isRepeat) return readRepeat(object, rowsHere, reading);
  const figure = readFigure(object, section, reading);
  if (figure !== undefined) rowsHere.add(figure.id);
  return figure === undefined ? undefined : { kind: "asked", figure };
}

function readRepeat(
  object: ObjectSource,
  rowsHere: Set<string>,
  { declared }: DefinitionReading,
): RowDraft | undefined {
  const source = member(object, "ref");
  const id = source === undefined ? undefined : readText(source);
  if (source === undefined || id === undefined) return undefined;
  if (!declared.has(id)) reportAt(source, "unknown-figure", id, nearestName(id, declared));
  if (rowsHere.has(id)) reportAt(source, "duplicate-id", id);
  rowsHere.add(id);
  return { kind: "repeat", id };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
