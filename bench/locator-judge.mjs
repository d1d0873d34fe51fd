// Whether the locator's list of smallest repairs is right: proved by z3, and z3's own answer by putting it into the rules.

/** What is wrong about the answers, in words; nothing where z3 proves that our list is right and complete. */
export function judge({ component, ours, theirs, highsSet }) {
  const { solver, set, values } = theirs;
  const wrong = [];
  if (!holds(component, set, values)) wrong.push("what z3 found does not satisfy the rules");
  const size = set.length;
  const judged = { size, sets: ours?.length ?? 0, beyondBudget: ours === undefined };
  const highs = verdict(solver, highsSet, size);
  // Beyond its budget the locator names nothing, which is no wrong answer.
  if (ours === undefined) return { ...judged, wrong, highsSays: highs };
  if (ours.some((each) => each.length !== size)) {
    wrong.push(`we change ${ours[0]?.length} figures, z3 ${size}`);
  }
  if (!isAmong(ours, set)) wrong.push(`only z3 finds ${set.join()}`);
  for (const each of ours) {
    if (!solver.isRepair(each)) wrong.push(`no repair: ${each.join()}`);
  }
  if (!solver.areAll(ours, size)) wrong.push("z3 finds sets besides ours");
  return { ...judged, wrong, highsSays: highs };
}

/** What is to be said of another's set. */
function verdict(solver, set, size) {
  if (set === undefined) return "nothing";
  if (!solver.isRepair(set)) return "no repair";
  return set.length === size ? "right" : "too many";
}

function isAmong(sets, wanted) {
  const key = [...wanted].sort().join();
  return sets.some((set) => [...set].sort().join() === key);
}

/** Every rule holds for these values, no value is negative, and only figures of the set differ from what is stated. */
function holds({ stated, decimals, rules }, set, values) {
  const kept = [...stated].filter(([id]) => !set.includes(id));
  return (
    [...values.values()].every((value) => value >= 0n) &&
    kept.every(([id, value]) => decimals.has(id) || values.get(id) === value) &&
    rules.every((rule) =>
      rule.kind === "sum"
        ? sumHolds(rule, values)
        : set.includes(rule.rate) ||
          rateHolds(stated.get(rule.rate), decimals.get(rule.rate), rule, values),
    )
  );
}

function sumHolds({ left, right, relation }, values) {
  const sum = (ids) => ids.reduce((all, id) => all + values.get(id), 0n);
  return relation === "=" ? sum(left) === sum(right) : sum(left) <= sum(right);
}

/** As on paper: the percentage, rounded half up or cut off, is the stated one. */
function rateHolds(stated, decimals, { part, whole }, values) {
  const scaled = values.get(part) * 100n * 10n ** BigInt(decimals);
  const divisor = values.get(whole);
  if (divisor === 0n) return false;
  return [scaled / divisor, (2n * scaled + divisor) / (2n * divisor)].includes(stated);
}
