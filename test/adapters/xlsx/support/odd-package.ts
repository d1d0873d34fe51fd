import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A zip of files given as text or bytes. */
export function zipOf(files: Files): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

/** A worksheet around what stands in `sheetData`. */
export function worksheet(data: string, around: { before?: string; after?: string } = {}): string {
  const { before = "", after = "" } = around;
  return `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

export function styles(content: string): string {
  return `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
}

export interface Oddity {
  /** Worksheet texts by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** After `sheets` in the workbook part. */
  readonly workbookTail?: string;
  /** More files, or other contents for those made here; undefined leaves one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/** The files of a small workbook, to be bent into the shape that a test needs. */
export function filesOf(oddity: Oddity): Files {
  const names = Object.keys(oddity.sheets);
  const extra = [
    ...(oddity.sharedStrings === undefined ? [] : ["sharedStrings"]),
    ...(oddity.styles === undefined ? [] : ["styles"]),
  ];
  const files: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": contentTypes(names.length, extra),
    "_rels/.rels": links([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets>${oddity.workbookTail ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": links([
      ...names.map((_, index): Link => [
        `rId${index + 1}`,
        "worksheet",
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ...extra.map((type): Link => [`rId_${type}`, type, `${type}.xml`]),
    ]),
    "xl/sharedStrings.xml": oddity.sharedStrings,
    "xl/styles.xml": oddity.styles,
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = oddity.sheets[name];
  });
  const all = Object.entries({ ...files, ...oddity.files });
  return Object.fromEntries(
    all.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}

type Link = readonly [string, string, string];

/** A relationships part: id, last word of the type, target. */
export function links(list: readonly Link[], base = LINKS): string {
  const written = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

function contentTypes(sheets: number, extra: readonly string[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${OFFICE}.${type}+xml"/>`;
  const list = [
    override("workbook.xml", "sheet.main"),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`worksheets/sheet${index + 1}.xml`, "worksheet"),
    ),
    ...extra.map((type) => override(`${type}.xml`, type)),
  ];
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join("")}</Types>`;
}
