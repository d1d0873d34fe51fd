// A report of 100 figures and 100 rules, records for it, and the same rules written by hand.
const GROUPS = Array.from({ length: 10 }, (_, group) => group);
const COUNTS = 8;
const RATES = [
  { name: "率一", decimals: 1 },
  { name: "率二", decimals: 2 },
];

export const columns = GROUPS.flatMap((group) => [
  ...Array.from({ length: COUNTS }, (_, index) => column(`组${group}.数${index}`, 0)),
  ...RATES.map(({ name, decimals }) => column(`组${group}.${name}`, decimals)),
]);

/** The report's definition as data: ten groups of eight counts and two rates, ten rules each. */
export const definition = {
  id: "bench",
  version: "1",
  title: "一百项指标",
  sections: GROUPS.map((group) => ({
    id: `s${group}`,
    heading: `第${group}组`,
    sheet: `组${group}`,
    figures: columns.slice(group * 10, group * 10 + 10).map(({ figure, decimals }) => ({
      id: figure,
      label: figure,
      ...(decimals === 0 ? { unit: "件", kind: "count" } : { unit: "%", kind: "rate", decimals }),
    })),
    paragraphs: [],
  })),
  rules: GROUPS.flatMap((group) => rulesOf(`组${group}`)),
};

function rulesOf(group) {
  const [a, b, c, d, e, f, g, h] = Array.from({ length: COUNTS }, (_, i) => `${group}.数${i}`);
  return [
    `${a}=${b}+${c}+${d}`,
    `${h}=SUM(${b},${c},${d})`,
    `${a}+${e}=${f}+${g}`,
    `${h}+${e}-${f}=${g}`,
    `${b}<=${a}`,
    `${f}<=${a}+${e}`,
    `${c}<=${a}`,
    `${h}=${a}`,
    `${group}.率一=RATE(${b},${a})`,
    `${group}.率二=RATE(${f},${a}+${e})`,
  ].map((formula, index) => ({ id: `${group}-${index}`, formula }));
}

function column(figure, decimals) {
  return { figure, prior: false, decimals };
}

/** The same hundred rules as closures over a record, as a programmer would write them who trusts every number. */
export function handWritten() {
  return GROUPS.flatMap((group) => {
    const first = group * 10;
    const [a, b, c, d, e, f, g, h, one, two] = Array.from({ length: 10 }, (_, i) => first + i);
    return [
      sumOfThree(a, b, c, d),
      sumOfThree(h, b, c, d),
      balance(a, e, f, g),
      balance(h, e, f, g),
      bound(b, a),
      boundOfSum(f, a, e),
      bound(c, a),
      equal(h, a),
      rate(one, b, a, 100 * 10),
      rateOfSum(two, f, a, e, 100 * 100),
    ];
  });
}

const sumOfThree = (total, a, b, c) => (r) => r[total] !== r[a] + r[b] + r[c];
const balance = (a, b, c, d) => (r) => r[a] + r[b] !== r[c] + r[d];
const bound = (part, whole) => (r) => r[part] > r[whole];
const boundOfSum = (part, a, b) => (r) => r[part] > r[a] + r[b];
const equal = (a, b) => (r) => r[a] !== r[b];
const rate = (stated, part, whole, factor) => (r) =>
  !isRounded(r[stated], r[part] * factor, r[whole]);
const rateOfSum = (stated, part, a, b, factor) => (r) =>
  !isRounded(r[stated], r[part] * factor, r[a] + r[b]);

function isRounded(stated, part, whole) {
  return (2 * stated - 1) * whole <= 2 * part && 2 * part < (2 * stated + 1) * whole;
}

/** Records that agree with every rule, some of them with one number wrong; the same ones on every run. */
export function recordsOf(count) {
  const random = randomFrom(2021);
  return Array.from({ length: count }, () => {
    const record = new Float64Array(columns.length);
    for (const group of GROUPS) fillGroup(record, group * 10, random);
    if (random() < 0.3) spoil(record, random);
    return record;
  });
}

function fillGroup(record, first, random) {
  const whole = (below) => Math.floor(random() * below);
  const [b, c, d, e] = [1 + whole(900), whole(500), whole(90), whole(400)];
  const a = b + c + d;
  const f = whole(a + e);
  record.set([a, b, c, d, e, f, a + e - f, a], first);
  record[first + 8] = Math.floor((2 * b * 1000 + a) / (2 * a));
  record[first + 9] = Math.floor((2 * f * 10000 + a + e) / (2 * (a + e)));
}

function spoil(record, random) {
  const place = Math.floor(random() * record.length);
  record[place] += 1 + Math.floor(random() * 9);
}

/** Marsaglia's xorshift with 32 bits. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
