import type { FigurePart, TemplatePart } from "../definition/definition";
import { isZero, rationalOfDecimal } from "../model/rational";
import { closeSeams, SEAM, type Seamed } from "./clause-seams";
import { printedEntry } from "./figure-words";
import { partWords } from "./part-words";
import type { Scene } from "./scene";

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
  scene: Scene,
): readonly TemplatePart[] {
  if (!pattern.some(({ kind }) => kind === "clause")) return pattern;
  return closeSeams(settled(treeOf(pattern), scene));
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

function settled(nodes: readonly Node[], scene: Scene): readonly Seamed[] {
  return nodes.flatMap((node) => (node.kind === "branch" ? settledClause(node, scene) : [node]));
}

function settledClause(clause: Clause, scene: Scene): readonly Seamed[] {
  switch (fateOf(clause, scene)) {
    case "kept":
      return settled(clause.body, scene);
    case "otherwise":
      return clause.otherwise.length > 0 ? settled(clause.otherwise, scene) : [SEAM];
    case "gone":
      return [SEAM];
  }
}

type Fate = "kept" | "otherwise" | "gone";

function fateOf({ body }: Clause, scene: Scene): Fate {
  if (body.some(({ kind }) => kind === "broken")) return "kept";
  const figures = body.filter((node): node is FigurePart => node.kind === "figure");
  const printed = figures.filter(({ form }) => form !== "period");
  const inner = body.filter((node) => node.kind === "branch");
  if (printed.length === 0 && inner.length > 0) {
    return inner.some((clause) => fateOf(clause, scene) === "kept") ? "kept" : "gone";
  }
  if (printed.some((part) => hasNothing(part, scene))) return "gone";
  const counts = printed.filter(countsThisYear).map((part) => countOf(part, scene));
  if (counts.length === 0 || counts.includes("some")) return "kept";
  return counts.includes("zero") ? "otherwise" : "gone";
}

function hasNothing(part: FigurePart, scene: Scene): boolean {
  const { state } = partWords(part, scene);
  return state === "blank" || state === "not-comparable";
}

function countsThisYear({ form, lastYear }: FigurePart): boolean {
  return (form === "full" || form === "no-unit") && lastYear !== true;
}

function countOf(part: FigurePart, scene: Scene): "some" | "zero" | "not-applicable" {
  const figure = scene.definition.figures.get(part.figure);
  if (figure === undefined) return "some";
  const entry = printedEntry(figure, scene.figures.current.get(part.figure), scene);
  if (entry.state === "none") return "zero";
  if (entry.state === "not-applicable") return "not-applicable";
  const isNothing = entry.state === "stated" && isZero(rationalOfDecimal(entry.quantity.value));
  return isNothing ? "zero" : "some";
}
