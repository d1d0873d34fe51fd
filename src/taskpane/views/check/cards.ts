/** Finds cards in the page; a card carries its finding's id as `data-rule`. */

/** The cards that can be seen, in the order of reading. */
export function cardsIn(root: Element): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-rule]")];
}

/** The card of a finding; absent where it is gone. */
export function cardOf(root: Element, rule: string): HTMLElement | undefined {
  return cardsIn(root).find((card) => card.dataset.rule === rule);
}

/** The card that an element stands in, or is. */
export function cardAround(root: Element, element: Element | null): HTMLElement | undefined {
  return cardsIn(root).find((card) => card.contains(element));
}

/** The card after (1) or before (-1) another, from the other end where there is none; the first after no card. */
export function cardBeside(
  root: Element,
  card: HTMLElement | undefined,
  step: 1 | -1,
): HTMLElement | undefined {
  const cards = cardsIn(root);
  const at = card === undefined ? -1 : cards.indexOf(card);
  if (at < 0) return step === 1 ? cards[0] : cards.at(-1);
  return cards.at((at + step) % cards.length);
}
