// One cold check of one workbook in this process, step by step: what each costs the first time it runs.
import { readFileSync } from "node:fs";

const [book] = process.argv.slice(2);
const steps = {};
let last = performance.now();
const { loadProduct } = await import("./product.mjs");
const product = loadProduct();
done("load");
const workbook = product.openXlsx(readFileSync(book));
done("unpack");
const snapshot = await workbook.value.read();
done("cells");
const source = product.readEmbeddedDefinition(snapshot.value);
const { value: definition } = product.readDefinition(source.value);
done("definition");
const figures = product.readFigures(snapshot.value, definition);
done("figures");
const checked = product.checkReport(definition, figures.figures, figures.problems);
done("checks");
product.checkText(checked, { id: "", version: "", title: "" }, definition, "zh-CN");
done("words");
process.stdout.write(JSON.stringify(steps));

function done(step) {
  const now = performance.now();
  steps[step] = now - last;
  last = now;
}
