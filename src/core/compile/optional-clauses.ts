import type { FigurePart, TemplatePart } from "../definition/definition";
import { closeSeams, SEAM, type Seamed } from "./clause-seams";

/** What a placeholder would print, as far as a clause depends on it. */
export type Weight = "nothing" | "some" | "zero" | "not-applicable";

/** Weighs a placeholder; only of this year's value is anything but `nothing` and `some` asked. */
export type Weigh = (part: FigurePart) => Weight;

/**
 * Decides every optional clause of a pattern, and gives the pattern without their marks.
 *
 * A clause is left out when a figure in it has nothing to print: it is blank, or cannot be compared with last year.
 * Where all its figures are 0, 未开展 or 不适用, its other wording takes its place, or nothing if it has none; only 不适用
 * is no reason for the other wording, for it says that there is no such duty. A clause of clauses is left out with all
 * of them. What is unreadable or unknown stays, with its mark.
 */
export function settleClauses(
  pattern: readonly TemplatePart[],
  weigh: Weigh,
): readonly TemplatePart[] {
  if (!pattern.some(({ kind }) => kind === "clause")) return pattern;
  return closeSeams(settled(treeOf(pattern), weigh));
}

interface Clause {
  readonly kind: "branch";
  readonly body: Node[];
  readonly otherwise: Node[];
  hasOtherwise: boolean;
}

type Leaf = Exclude<TemplatePart, { kind: "clause" }>;

type Node = Leaf | Clause;

function treeOf(pattern: readonly TemplatePart[]): readonly Node[] {
  const root: Node[] = [];
  const open: Clause[] = [];
  for (const part of pattern) {
    const around = open.at(-1);
    const list = around === undefined ? root : around.hasOtherwise ? around.otherwise : around.body;
    if (part.kind !== "clause") list.push(part);
    else if (part.edge === "open") {
      const clause: Clause = { kind: "branch", body: [], otherwise: [], hasOtherwise: false };
      list.push(clause);
      open.push(clause);
    } else if (part.edge === "close") open.pop();
    else if (around !== undefined) around.hasOtherwise = true;
  }
  return root;
}

function settled(nodes: readonly Node[], weigh: Weigh): readonly Seamed[] {
  return nodes.flatMap((node) => (node.kind === "branch" ? settledClause(node, weigh) : [node]));
}

function settledClause(clause: Clause, weigh: Weigh): readonly Seamed[] {
  switch (fateOf(clause, weigh)) {
    case "kept":
      return settled(clause.body, weigh);
    case "otherwise":
      return clause.otherwise.length > 0 ? settled(clause.otherwise, weigh) : [SEAM];
    case "gone":
      return [SEAM];
  }
}

type Fate = "kept" | "otherwise" | "gone";

function fateOf({ body }: Clause, weigh: Weigh): Fate {
  if (body.some(({ kind }) => kind === "broken")) return "kept";
  const figures = body.filter((node): node is FigurePart => node.kind === "figure");
  const printed = figures.filter(({ form }) => form !== "period");
  const inner = body.filter((node) => node.kind === "branch");
  if (printed.length === 0 && inner.length > 0) {
    return inner.some((clause) => fateOf(clause, weigh) === "kept") ? "kept" : "gone";
  }
  if (printed.some((part) => weigh(part) === "nothing")) return "gone";
  const counts = printed.filter(countsThisYear).map(weigh);
  if (counts.length === 0 || counts.includes("some")) return "kept";
  return counts.includes("zero") ? "otherwise" : "gone";
}

function countsThisYear({ form, lastYear }: FigurePart): boolean {
  return (form === "full" || form === "no-unit") && lastYear !== true;
}
