// A large report compiled: as the definition words it, and with every paragraph edited on 文字稿.
import { loadProduct } from "./product.mjs";
import { interleaved, median, milliseconds } from "./statistics.mjs";

const PARAGRAPHS = 200;
const FIGURES = 500;
const ROUNDS = 21;
const WARM_UPS = 5;

const { compileReport, computedValues, readDefinition } = loadProduct();
const read = readDefinition(source());
if (!read.ok) throw new Error(JSON.stringify(read.failure));
const definition = read.value;
const figures = { current: filled(1), prior: filled(0) };
const texts = new Map(
  definition.sections.flatMap(({ id, paragraphs }) =>
    paragraphs.map((paragraph) => [`${id}.${paragraph.id}`, `改：${paragraph.text}`]),
  ),
);

const times = interleaved(
  {
    compiled: () => milliseconds(() => compile()),
    edited: () => milliseconds(() => compile(texts)),
  },
  ROUNDS,
  WARM_UPS,
);

process.stdout.write(
  JSON.stringify({
    paragraphs: PARAGRAPHS,
    figures: FIGURES,
    printed: printedIn(compile()),
    compiled: median(times.compiled),
    edited: median(times.edited),
  }),
);

function compile(edited) {
  return compileReport({
    definition,
    figures,
    context: { unit: "某街道", year: 2021 },
    ...(edited && { texts: edited }),
    computed: computedValues(definition, figures),
    hardFindings: [],
  });
}

function printedIn({ document }) {
  const parts = document.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.parts));
  return parts.filter(({ kind }) => kind === "figure").length;
}

/** Every fifth figure is a rate of the two before it; of three paragraphs one has an optional clause and one a comparison. */
function source() {
  const id = (at) => `指标.数${at % FIGURES}`;
  return {
    id: "large",
    version: "1",
    title: "大报告",
    sections: [
      {
        id: "s",
        heading: "一、节",
        sheet: "节",
        figures: Array.from({ length: FIGURES }, (_, at) => ({
          id: id(at),
          label: `第${at}项指标`,
          unit: at % 5 === 4 ? "%" : "件",
          kind: at % 5 === 4 ? "rate" : "count",
          ...(at % 5 === 4 && { formula: `RATE(${id(at - 2)},${id(at - 1)})` }),
        })),
        paragraphs: Array.from({ length: PARAGRAPHS }, (_, at) => {
          const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((more) => id(at * 5 + more));
          const tail = ["", `[[，其中{第${(at * 5 + 3) % FIGURES}项指标}|，没有]]`, `，{同比}`][
            at % 3
          ];
          const text = `{${a}|时期}受理{${a}}，办结{${b}}，转办{${c}|无单位}起。共{${d}}${tail}；占{${e}}。`;
          return { id: `p${at}`, text };
        }),
      },
    ],
    rules: [],
  };
}

function filled(more) {
  const entry = (units) => ({
    entry: { state: "stated", quantity: { value: { units, decimals: 0 } } },
  });
  const counts = [...definition.figures.values()].filter(({ kind }) => kind === "count");
  return new Map(counts.map(({ id }, at) => [id, entry(BigInt(100 + at + more))]));
}
