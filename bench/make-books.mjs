// Fills workbooks of the built-in report with figures of many districts, for reading. Writes them into a folder.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadProduct } from "./product.mjs";
import { randomFrom } from "./report-100.mjs";

const product = loadProduct();

/** The built-in report's definition, read, and a sample of its figures. */
function builtIn() {
  const report = product.builtInReport("fazhi-jiedao");
  return {
    definition: ok(product.readDefinition(report.source)),
    sample: report.samples.get("sample-2021"),
  };
}

/** Makes workbooks that differ in their figures: the sample's, varied, some blank, some filled besides. */
export async function makeBooks(folder, count) {
  mkdirSync(folder, { recursive: true });
  const { definition, sample } = builtIn();
  const empty = await emptyBook(definition);
  const report = ok(await product.openReport(ok(product.openXlsx(empty))));
  const random = randomFrom(7);
  for (let index = 0; index < count; index += 1) {
    const values = ok(product.readValues(valuesOf(definition, sample, random), definition));
    const workbook = ok(product.openXlsx(empty));
    ok(await product.fillWorkbook(workbook, report, values));
    writeFileSync(bookPath(folder, index), workbook.bytes());
  }
}

export function bookPath(folder, index) {
  return path.join(folder, `${index}.xlsx`);
}

async function emptyBook(definition) {
  const workbook = product.createXlsx();
  ok(await product.newWorkbook(workbook, { definition, unit: "某街道", year: 2021 }));
  return workbook.bytes();
}

function valuesOf(definition, sample, random) {
  const values = { ...sample };
  for (const { id, kind, derived } of definition.figures.values()) {
    if (derived || kind !== "count" || typeof (values[id] ?? 0) !== "number") continue;
    if (random() < 0.1) delete values[id];
    else if (id in values || random() < 0.5) values[id] = Math.floor(random() ** 4 * 20000);
  }
  return values;
}

function ok(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
