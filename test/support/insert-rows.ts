import { type Parts, patched, sheetPart, textOfPart, withText } from "./package-parts";

/**
 * Inserts blank rows above `row` of a sheet, as a spreadsheet does: everything below moves down, and whatever refers to
 * it follows — cells, formulas here and elsewhere, names, tables, validations, conditional formats, print ranges.
 */
export function insertRows(parts: Parts, sheet: string, row: number, count: number): Parts {
  const part = sheetPart(parts, sheet);
  const down = (text: string) => (Number(text) >= row ? String(Number(text) + count) : text);
  const own = textOfPart(parts, part)
    .replaceAll(/<row r="(\d+)"/g, (_, at: string) => `<row r="${down(at)}"`)
    .replaceAll(
      /\b(r|ref|sqref|topLeftCell|activeCell)="([^"]*)"/g,
      (_, name: string, at: string) => {
        return `${name}="${moved(at, down)}"`;
      },
    )
    .replaceAll(/(<f[^>]*>|<formula>)([^<]*)/g, (_, tag: string, formula: string) => {
      return tag + moved(formula, down);
    });
  return followed(withText(parts, part, own), sheet, part, down);
}

/** Everything outside the sheet that refers to it. */
function followed(parts: Parts, sheet: string, part: string, down: (row: string) => string): Parts {
  const reference = new RegExp(`('${sheet}'!)([$A-Z0-9:]+)`, "g");
  let changed = parts;
  for (const name of Object.keys(parts)) {
    if (name === part || !/^xl\/(?:workbook|worksheets\/sheet\d+)\.xml$/.test(name)) continue;
    const text = textOfPart(changed, name).replaceAll(
      reference,
      (_, prefix: string, at: string) => prefix + moved(at, down),
    );
    changed = withText(changed, name, text);
  }
  const rels = textOfPart(parts, part.replace("worksheets/", "worksheets/_rels/") + ".rels");
  const table = /tables\/table\d+\.xml/.exec(rels)?.[0] ?? "";
  return patched(changed, `xl/${table}`, (text) =>
    text.replace(/ ref="([^"]*)"/, (_, at: string) => ` ref="${moved(at, down)}"`),
  );
}

/** A reference or formula with its row numbers moved; references to other sheets stand still. */
function moved(text: string, down: (row: string) => string): string {
  return text.replaceAll(
    /(?<![!\w.])(\$?[A-Z]{1,3}\$?)(\d+)(?![\w(])/g,
    (_, column: string, row: string) => column + down(row),
  );
}
