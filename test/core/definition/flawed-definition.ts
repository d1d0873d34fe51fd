import type { DefinitionMistake } from "../../../src/core/definition/mistake";
import { readDefinition } from "../../../src/core/definition/read-definition";

/** A count without its id. */
export const count = { label: "甲", unit: "件", kind: "count" };

/** What a test changes in a definition without mistakes. */
export interface Change {
  readonly root?: object;
  readonly section?: object;
  readonly figures?: readonly unknown[];
  readonly paragraphs?: readonly unknown[];
  readonly rules?: readonly unknown[];
}

/** A definition with one section, three counts and a text figure, changed as the test wants. */
function definitionWith(change: Change): unknown {
  const figures = [
    { ...count, id: "受理.甲" },
    { ...count, id: "受理.乙" },
    { ...count, id: "受理.丙" },
    { id: "受理.词", label: "词", kind: "text" },
    ...(change.figures ?? []),
  ];
  const { paragraphs = [], rules = [] } = change;
  const section = { id: "s", heading: "一", sheet: "表", figures, paragraphs, ...change.section };
  return { id: "d", version: "1", title: "报告", sections: [section], rules, ...change.root };
}

/** The change that adds one rule. */
export function rule(formula: string): Change {
  return { rules: [{ id: "r", formula }] };
}

/** The change that adds one figure, a count called 新 but for what is said. */
export function figure(more: object): Change {
  return { figures: [{ ...count, id: "新", ...more }] };
}

/** The change that adds one paragraph. */
export function sentence(text: string): Change {
  return { paragraphs: [{ id: "p", text }] };
}

export function mistakesOf(source: unknown): readonly DefinitionMistake[] {
  const outcome = readDefinition(source);
  return outcome.ok ? [] : outcome.failure;
}

/** The mistakes of a changed definition, one line each: code, path, what was found, detail. */
export function linesOf(change: Change): readonly string[] {
  return mistakesOf(definitionWith(change)).map(({ code, path, found, detail }) =>
    [code, path, found ?? "", detail ?? ""].join(" | "),
  );
}
