// What happens to the focus. All of it runs in pages: each function may use nothing from outside of itself.

/** What the pages noted since `watchFocus`. */
export interface FocusNotes {
  /** Kinds of events that only a mouse, a pen or a finger sends. */
  readonly pointers: string[];
  /** Names of what looked the same with and without the focus. */
  readonly unseen: string[];
  /** How often something was looked at with and without. */
  compared: number;
}

declare global {
  /** In every page, after `watchFocus`. */
  var focusNotes: FocusNotes;
}

/**
 * Notes for every element that the keyboard comes to whether one sees it: its looks at the next key are compared with those
 * after it has lost the focus. To be run before anything else in a page.
 */
export function watchFocus(): void {
  const notes: FocusNotes = { pointers: [], unseen: [], compared: 0 };
  globalThis.focusNotes = notes;
  const looks = new WeakMap<Element, string>();
  const PROPERTIES = [
    "outline",
    "boxShadow",
    "border",
    "backgroundColor",
    "color",
    "textDecoration",
  ] as const;
  const looksOf = (element: Element): string =>
    [element, element.parentElement ?? element]
      .flatMap((each) =>
        [undefined, "::before", "::after"].map((part) => getComputedStyle(each, part)),
      )
      .flatMap((style) => [...PROPERTIES.map((property) => style[property]), style.transform])
      .join();
  const compare = (element: Element): void => {
    const focused = looks.get(element);
    if (focused === undefined || !element.isConnected || element === document.activeElement) return;
    notes.compared += 1;
    if (focused === looksOf(element)) notes.unseen.push(element.outerHTML.slice(0, 120));
  };
  const soon = (work: () => void) => requestAnimationFrame(() => requestAnimationFrame(work));
  document.addEventListener(
    "keydown",
    () => {
      const { activeElement } = document;
      if (activeElement !== null) looks.set(activeElement, looksOf(activeElement));
    },
    true,
  );
  document.addEventListener(
    "focusout",
    ({ target }) => soon(() => compare(target as Element)),
    true,
  );
  for (const kind of ["pointerdown", "mousedown", "touchstart"])
    document.addEventListener(kind, () => notes.pointers.push(kind), true);
}

/** What has the focus in a page; nothing where it is on none of its parts. */
export function inPageFocus(): { readonly name: string; readonly figure?: string } | undefined {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return undefined;
  const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : [];
  const texts = [
    activeElement.getAttribute("aria-label"),
    ...labels.map(({ textContent }) => textContent),
  ];
  const name = texts.find((text) => text !== null && text !== "") ?? activeElement.textContent;
  const figure = activeElement.matches("[data-entry]")
    ? activeElement.closest<HTMLElement>("[data-figure]")?.dataset.figure
    : undefined;
  return { name: name.trim().slice(0, 80), ...(figure !== undefined && { figure }) };
}
