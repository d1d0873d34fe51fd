import { Component, createRef, type ReactNode } from "react";
import { cardAround, cardOf, cardsIn } from "./cards";

interface Props {
  /** Another value means that the check was run again. */
  readonly run: unknown;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Where people were before the list changed. */
interface Reading {
  /** The card that they were at, else the first that is to be seen. */
  readonly rule: string;
  /** Distance of its upper edge from that of the window, in px. */
  readonly top: number;
  readonly index: number;
  /** What had the focus, if it was in the list. */
  readonly focused?: HTMLElement;
}

/**
 * Keeps people where they are when a check run changes the list under them: the card that they are at stays where it
 * is on screen, and the focus in it; where it is gone, its successor takes the focus.
 *
 * A class, for only classes are told just before the page changes.
 */
export class KeepPlace extends Component<Props> {
  private readonly root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate({ run }: Props): Reading | null {
    const root = this.root.current;
    return root === null || run === this.props.run ? null : readingIn(root);
  }

  override componentDidUpdate(_before: Props, _state: unknown, reading: Reading | null): void {
    const root = this.root.current;
    if (root === null || reading === null) return;
    keepScroll(root, reading);
    if (reading.focused !== undefined) keepFocus(root, reading, reading.focused);
  }

  override render(): ReactNode {
    const { className, children } = this.props;
    return (
      <div ref={this.root} tabIndex={-1} className={className}>
        {children}
      </div>
    );
  }
}

function readingIn(root: Element): Reading | null {
  const { activeElement } = document;
  const focused = root.contains(activeElement) ? (activeElement as HTMLElement) : undefined;
  // Whoever sees the head of the page is not at any card yet: what is new shall come in view.
  if (focused === undefined && window.scrollY <= 0) return null;
  const cards = cardsIn(root);
  const card =
    (focused && cardAround(root, focused)) ??
    cards.find((each) => each.getBoundingClientRect().bottom > 0);
  if (card === undefined) return null;
  return {
    rule: card.dataset.rule ?? "",
    top: card.getBoundingClientRect().top,
    index: cards.indexOf(card),
    ...(focused && { focused }),
  };
}

function keepScroll(root: Element, { rule, top }: Reading): void {
  const card = cardOf(root, rule);
  if (card === undefined) return;
  const moved = card.getBoundingClientRect().top - top;
  if (moved !== 0) window.scrollBy(0, moved);
}

/** Moving a card in the page takes the focus from it, and so does taking it away. */
function keepFocus(root: HTMLElement, { rule, index }: Reading, focused: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement === focused || (activeElement !== null && activeElement !== document.body))
    return;
  const cards = cardsIn(root);
  const successor = cardOf(root, rule) ?? cards[index] ?? cards.at(-1) ?? root;
  const target = focused.isConnected ? focused : successor;
  target.focus({ preventScroll: true });
}
