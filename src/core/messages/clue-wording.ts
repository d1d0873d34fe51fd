import type { Clue, ClueCode } from "../model/clue";

/** A figure as a clue names it: its label, told apart by year, with what it holds. */
export interface NamedFigure {
  readonly label: string;
  readonly lastYear: boolean;
  readonly value: string;
}

/** A clue with its figures named. */
export type ClueWords<Told> = {
  readonly [Key in keyof Told]: Told[Key] extends { readonly figure: string }
    ? NamedFigure
    : Told[Key] extends readonly { readonly figure: string }[]
      ? readonly NamedFigure[]
      : Told[Key] extends readonly (infer Scope)[]
        ? Scope extends { readonly figures: unknown }
          ? readonly ClueWords<Scope>[]
          : Told[Key]
        : Told[Key];
};

type OfCode<Code extends ClueCode> = Extract<Clue, { readonly code: Code }>;

/** How a language says what a clue says: a sentence for each. */
export type ClueWording = {
  readonly [Code in ClueCode]: (clue: ClueWords<OfCode<Code>>, ownRule: boolean) => string;
};
