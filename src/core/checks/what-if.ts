import { type FigureReference, figuresOf, referenceKey } from "../definition/expression";
import type { Rule } from "../definition/definition";
import type { Check } from "../model/check";
import type { Entry, Filled, Figures } from "../model/entry";
import { checkRule } from "./check-rule";
import type { Filling } from "./filled-figures";
import { inputsOf } from "./operand-states";

/** A figure with something else in its place. */
export interface Change {
  readonly reference: FigureReference;
  readonly entry: Entry;
}

/** What a change does to the rules that name the figures changed: ids in report order. */
export interface Effect {
  /** Broken now, holding then. */
  readonly clears: readonly string[];
  /** Not broken now, broken then. */
  readonly breaks: readonly string[];
  /** Broken now and still broken then, perhaps less severely. */
  readonly keeps: readonly string[];
}

/** Tries other entries against every rule of a report, hard or not, without touching the figures. */
export class WhatIf {
  readonly filling: Filling;
  readonly checks: ReadonlyMap<string, Check>;
  #rulesOf?: ReadonlyMap<string, readonly Rule[]>;
  /** Many repairs have most of their changes in common: what a rule says of the same ones is asked once. */
  readonly #asked = new Map<string, Check>();

  /** @param checks the checks of the figures as they are, by rule */
  constructor(filling: Filling, checks: ReadonlyMap<string, Check>) {
    this.filling = filling;
    this.checks = checks;
  }

  effectOf(changes: readonly Change[]): Effect {
    const clears: string[] = [];
    const breaks: string[] = [];
    const keeps: string[] = [];
    for (const { rule, status } of this.after(changes)) {
      const before = this.checks.get(rule)?.status === "broken";
      if (before && status === "holds") clears.push(rule);
      if (status === "broken") (before ? keeps : breaks).push(rule);
    }
    return { clears, breaks, keeps };
  }

  /** The checks of every rule that names a figure changed, as they would come out, in report order. */
  after(changes: readonly Change[]): readonly Check[] {
    const filling = { ...this.filling, figures: changed(this.filling.figures, changes) };
    return this.rulesNaming(changes.map(({ reference }) => reference)).map((rule) => {
      const key = this.#keyOf(rule, changes);
      const check = this.#asked.get(key) ?? checkRule(rule, filling);
      this.#asked.set(key, check);
      return check;
    });
  }

  /** The rule with those of the changes that it rests on, in any order. */
  #keyOf(rule: Rule, changes: readonly Change[]): string {
    const own = changes.filter(({ reference }) => this.#named(reference).includes(rule));
    return [rule.id, ...own.map(keyOfChange).sort()].join("\n");
  }

  /** The rules that rest on any of the figures, be it through a formula, in report order. */
  rulesNaming(references: readonly FigureReference[]): readonly Rule[] {
    const [first, second] = references;
    if (first !== undefined && second === undefined) return this.#named(first);
    const found = new Set(references.flatMap((reference) => this.#named(reference)));
    return this.filling.definition.rules.filter((rule) => found.has(rule));
  }

  #named(reference: FigureReference): readonly Rule[] {
    this.#rulesOf ??= rulesByFigure(this.filling);
    return this.#rulesOf.get(referenceKey(reference)) ?? [];
  }
}

/** What tells a change apart from every other. */
function keyOfChange({ reference, entry }: Change): string {
  const key = `${referenceKey(reference)} ${entry.state}`;
  if (entry.state === "text" || entry.state === "unreadable") return `${key} ${entry.text}`;
  if (entry.state !== "stated") return key;
  const { value, qualifier } = entry.quantity;
  return `${key} ${value.units} ${value.decimals} ${qualifier ?? ""}`;
}

function rulesByFigure(filling: Filling): ReadonlyMap<string, readonly Rule[]> {
  const byFigure = new Map<string, Rule[]>();
  for (const rule of filling.definition.rules) {
    const { expression } = rule.formula;
    const named = [...figuresOf(expression), ...inputsOf(expression, filling)].map(referenceKey);
    for (const key of new Set(named)) {
      const rules = byFigure.get(key) ?? [];
      rules.push(rule);
      byFigure.set(key, rules);
    }
  }
  return byFigure;
}

function changed({ current, prior }: Figures, changes: readonly Change[]): Figures {
  const of = (filled: ReadonlyMap<string, Filled>, wanted: boolean) => {
    const own = changes.filter(({ reference }) => reference.prior === wanted);
    if (own.length === 0) return filled;
    const copy = new Map(filled);
    for (const { reference, entry } of own) {
      copy.set(reference.figure, { ...filled.get(reference.figure), entry });
    }
    return copy;
  };
  return { current: of(current, false), prior: of(prior, true) };
}
