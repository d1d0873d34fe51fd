// z3 as a second opinion on the locator: whole numbers without a bound or a tolerance, over the rules as they were drawn up.
import { createRequire } from "node:module";

const { init } = createRequire(import.meta.url)("z3-solver");

/** Starts z3; `of` gives a component a solver of its own. */
export async function startZ3() {
  const { Z3, em } = await init();
  return { of: (component) => withContext(Z3, em, modelOf(component)) };
}

function withContext(Z3, em, model) {
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  // Not `Z3.eval_smtlib2_string`: it hands the text to a thread and may free it before the thread has read it.
  const ask = (...lines) =>
    em
      .ccall("Z3_eval_smtlib2_string", "string", ["number", "string"], [context, lines.join("\n")])
      .trim();
  const isPossible = (...lines) => {
    const said = ask("(push)", ...lines, "(check-sat)");
    if (said !== "sat" && said !== "unsat") throw new Error(`z3 says ${said}`);
    return said === "sat";
  };
  ask(model.text);
  return {
    /** One smallest set of figures to change, and values that are right then: possible at its size, at none below. */
    smallest() {
      for (let size = 0; size <= model.blamed.length; size += 1) {
        const possible = isPossible(atMost(model, size));
        const found = possible && answer(model, ask(`(get-value (${namesIn(model)}))`));
        ask("(pop)");
        if (found) return found;
      }
      throw new Error("nothing satisfies the rules");
    },
    /** Whether every rule can hold when only these figures change. */
    isRepair(set) {
      const kept = model.blamed.filter(([id]) => !set.includes(id));
      const possible = isPossible(...kept.map(([, name]) => `(assert (not ${name}))`));
      ask("(pop)");
      return possible;
    },
    /** Whether these sets are all repairs of their size, and none is smaller. */
    areAll(sets, size) {
      const nameOf = new Map(model.blamed);
      const others = sets.map((set) => {
        return `(assert (or ${set.map((id) => `(not ${nameOf.get(id)})`).join(" ")}))`;
      });
      const possible = isPossible(atMost(model, size), ...others);
      ask("(pop)");
      return !possible;
    },
    end: () => Z3.del_context(context),
  };
}

function atMost({ blamed }, size) {
  return `(assert ((_ at-most ${size}) ${blamed.map(([, name]) => name).join(" ")}))`;
}

/**
 * Each figure a whole number from 0 on; a figure that is stated holds its value, or is blamed. Some rules ask first if
 * figures are filled in: those are, and stay so.
 */
function modelOf({ values, stated, decimals, rules }) {
  const places = new Map([...values.keys()].map((id, place) => [id, place]));
  const counts = [...values.keys()].filter((id) => !decimals.has(id));
  const value = (id) => `x${places.get(id)}`;
  const blame = (id) => `c${places.get(id)}`;
  const text = [
    ...counts.map((id) => `(declare-const ${value(id)} Int)(assert (<= 0 ${value(id)}))`),
    ...[...stated.keys()].map((id) => `(declare-const ${blame(id)} Bool)`),
    ...counts
      .filter((id) => stated.has(id))
      .map((id) => `(assert (or ${blame(id)} (= ${value(id)} ${stated.get(id)})))`),
    ...rules.map((rule) =>
      rule.kind === "sum"
        ? `(assert (${rule.relation} ${sum(rule.left, value)} ${sum(rule.right, value)}))`
        : `(assert (or ${blame(rule.rate)} ${rateHolds(rule, { stated, decimals, value })}))`,
    ),
  ].join("\n");
  return {
    text,
    blamed: [...stated.keys()].map((id) => [id, blame(id)]),
    valued: counts.map((id) => [id, value(id)]),
  };
}

function sum(ids, value) {
  return `(+ 0 ${ids.map(value).join(" ")})`;
}

/** Rounded half up or truncated at its decimals, the stated percentage is what part and whole come to. */
function rateHolds({ rate, part, whole }, { stated, decimals, value }) {
  const units = stated.get(rate);
  const scaled = `(* ${100n * 10n ** BigInt(decimals.get(rate))} ${value(part)})`;
  const low = `(<= (* (- ${2n * units} 1) ${value(whole)}) (* 2 ${scaled}))`;
  const high = `(< ${scaled} (* ${units + 1n} ${value(whole)}))`;
  return `(and (< 0 ${value(whole)}) ${low} ${high})`;
}

function namesIn({ blamed, valued }) {
  return [...blamed, ...valued].map(([, name]) => name).join(" ");
}

function answer({ blamed, valued }, text) {
  const said = new Map([...text.matchAll(/\((\w+) (\w+)\)/g)].map(([, name, it]) => [name, it]));
  return {
    set: blamed.filter(([, name]) => said.get(name) === "true").map(([id]) => id),
    values: new Map(valued.map(([id, name]) => [id, BigInt(said.get(name))])),
  };
}
