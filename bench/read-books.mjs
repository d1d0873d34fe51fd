// A process that reads workbooks with one reader, a batch at a time as it is told, and says how long each step took.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bookPath } from "./make-books.mjs";
import { loadProduct } from "./product.mjs";

const [reader, folder] = process.argv.slice(2);
const read = { cells: cellReader, report: reportReader, exceljs: exceljsReader }[reader]();

process.on("message", async ({ from, to }) => {
  const steps = {};
  let numbers = 0;
  for (let book = from; book < to; book += 1) {
    // The disk is not what is measured.
    const bytes = readFileSync(bookPath(folder, book));
    numbers += await read(bytes, (step, time) => {
      steps[step] = (steps[step] ?? 0) + time;
    });
  }
  const peak = process.resourceUsage().maxRSS / 1024;
  process.send({ steps, numbers, peak });
});

/** Our reader: the package with every checksum verified, then all cells. */
function cellReader() {
  const { openXlsx } = loadProduct();
  return async (bytes, tell) => {
    const start = performance.now();
    const workbook = openXlsx(bytes);
    const unpacked = performance.now();
    const snapshot = await workbook.value.read();
    tell("unpack", unpacked - start);
    tell("cells", performance.now() - unpacked);
    return numbersIn(snapshot.value);
  };
}

/** All the way to the report: besides the cells its own definition, and the figures found by it. */
function reportReader() {
  const { openXlsx, readDefinition, readEmbeddedDefinition, readFigures } = loadProduct();
  return async (bytes, tell) => {
    const start = performance.now();
    const snapshot = await openXlsx(bytes).value.read();
    const read = performance.now();
    const definition = readDefinition(readEmbeddedDefinition(snapshot.value).value);
    const defined = performance.now();
    readFigures(snapshot.value, definition.value);
    tell("cells", read - start);
    tell("definition", defined - read);
    tell("figures", performance.now() - defined);
    return numbersIn(snapshot.value);
  };
}

function exceljsReader() {
  const ExcelJS = createRequire(import.meta.url)("exceljs");
  return async (bytes, tell) => {
    const start = performance.now();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes);
    tell("cells", performance.now() - start);
    const values = [];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => values.push(cell.formula ? cell.result : cell.value)),
      ),
    );
    return sumOf(values);
  };
}

function numbersIn({ sheets }) {
  return sumOf(sheets.flatMap(({ cells }) => cells.map(({ value }) => value)));
}

/** The sum of a workbook's numbers, to see that all readers read the same. */
function sumOf(values) {
  return values.reduce((sum, value) => (typeof value === "number" ? sum + value : sum), 0);
}
