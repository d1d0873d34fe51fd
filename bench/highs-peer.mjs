// HiGHS on the same components: figures that may move cost 1, by the usual bound on how far they may (big M).
import { createRequire } from "node:module";

const loadHighs = createRequire(import.meta.url)("highs");

/** As strict as its options allow: with those it comes with, it mistakes a trickle of 1e-6 for nothing far more often. */
const OPTIONS = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
};

/** Starts HiGHS; `smallest` gives one smallest set of figures to change, as it believes. */
export async function startHighs() {
  let highs = await loadHighs();
  return {
    async smallest(component) {
      const { text, blamed } = modelOf(component);
      try {
        const { Status, Columns } = highs.solve(text, OPTIONS);
        if (Status !== "Optimal") return undefined;
        return blamed.filter(([, name]) => Columns[name].Primal > 0.5).map(([id]) => id);
      } catch {
        // After an abort the instance is of no more use.
        highs = await loadHighs();
        return undefined;
      }
    },
  };
}

function modelOf({ values, stated, decimals, rules }) {
  const places = new Map([...values.keys()].map((id, place) => [id, place]));
  const value = (id) => `x${places.get(id)}`;
  const blame = (id) => `c${places.get(id)}`;
  const counts = [...values.keys()].filter((id) => !decimals.has(id));
  const far = farthest(counts, stated);
  const rows = [
    ...counts
      .filter((id) => stated.has(id))
      .flatMap((id) => [
        `${value(id)} + ${far} ${blame(id)} >= ${stated.get(id)}`,
        `${value(id)} - ${far} ${blame(id)} <= ${stated.get(id)}`,
      ]),
    ...rules.flatMap((rule) =>
      rule.kind === "sum"
        ? [`${sideBySide(rule, value)} ${rule.relation} 0`]
        : rateRows(rule, { stated, decimals, value, blame, far }),
    ),
  ];
  const blamed = [...stated.keys()].map((id) => [id, blame(id)]);
  const text = [
    `Minimize\n ${blamed.map(([, name]) => name).join(" + ")}`,
    `Subject To\n ${rows.join("\n ")}`,
    `Bounds\n ${counts.map((id) => `0 <= ${value(id)} <= ${far}`).join("\n ")}`,
    `Generals\n ${counts.map(value).join(" ")}`,
    `Binaries\n ${blamed.map(([, name]) => name).join(" ")}`,
    "End",
  ].join("\n");
  return { text, blamed };
}

/** How far a figure may move: as tight as is safe to say, for a large bound is what makes the answers wrong. */
function farthest(counts, stated) {
  return Math.max(1000, ...counts.map((id) => 20 * Number(stated.get(id) ?? 0n)));
}

function sideBySide({ left, right }, value) {
  const weights = new Map();
  for (const id of left) weights.set(id, (weights.get(id) ?? 0) + 1);
  for (const id of right) weights.set(id, (weights.get(id) ?? 0) - 1);
  return [...weights]
    .map(([id, weight]) => `${weight < 0 ? "-" : "+"} ${Math.abs(weight)} ${value(id)}`)
    .join(" ");
}

/** part ≥ low × whole, part < high × whole, whole ≥ 1; each lifted where the rate is blamed. */
function rateRows({ rate, part, whole }, { stated, decimals, value, blame, far }) {
  const units = Number(stated.get(rate));
  const scale = 100 * 10 ** decimals.get(rate);
  const low = Math.max(0, (2 * units - 1) / (2 * scale));
  const high = (units + 1) / scale;
  const lift = Math.ceil(1 + high) * far;
  return [
    `${value(part)} - ${low} ${value(whole)} + ${lift} ${blame(rate)} >= 0`,
    `${value(part)} - ${high} ${value(whole)} - ${lift} ${blame(rate)} <= ${-1 / scale}`,
    `${value(whole)} + ${blame(rate)} >= 1`,
  ];
}
