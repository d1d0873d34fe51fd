// What people see on a page, as boxes. Runs in the page: nothing here may use anything of another file.

/** A box on the page with something in it that can be read or used. */
export interface PageItem {
  readonly kind: "text" | "control";
  /** The beginning of what it says. */
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Part of it cannot be seen, and no tooltip gives the whole. */
  readonly isCut: boolean;
  /** A control between words, as high as these are. */
  readonly isInSentence: boolean;
  /** In something that opened over the page. */
  readonly isOnTop: boolean;
  /** Place in the list of the control that it stands in, or is. */
  readonly control?: number;
}

export interface PageLayout {
  readonly items: readonly PageItem[];
  /** What has more to show than its width, and would scroll sideways for it. */
  readonly sideways: readonly string[];
}

function pageLayout(): PageLayout {
  window.scrollTo(0, 0);
  const controls = [...document.querySelectorAll(controlSelector())].filter(isSeen);
  const texts = textNodes().flatMap((node) => {
    const element = node.parentElement;
    if (element === null || !isSeen(element)) return [];
    const control = controls.findIndex((each) => each.contains(element));
    return linesOf(node, element).map((line) => ({
      ...itemOf(element, "text", node.data, line),
      isCut: element.closest("[title]") === null && isOutOfSight(line, element),
      ...(control >= 0 && { control }),
    }));
  });
  const ofControls = controls.flatMap((element, control) => {
    // A control that runs on from line to line, as words do, is where its words are.
    if (getComputedStyle(element).display === "inline") return [];
    const item = itemOf(element, "control", nameOf(element), element.getBoundingClientRect());
    const isCut = element instanceof HTMLSelectElement && hidesItsChoice(element);
    return [{ ...item, isCut, control }];
  });
  return { items: [...texts, ...ofControls], sideways: sideways() };
}

function controlSelector(): string {
  const roles = ["button", "menuitem", "tab"].map((role) => `[role=${role}]`);
  return ["a[href]", "button", "input", "select", "textarea", "summary", ...roles].join();
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(({ data }) => data.trim() !== "");
}

/** Neither hidden from the eye nor meant for screen readers only; what lists show folded is looked at with the list. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (element.closest("option, [data-tabster-dummy]") !== null) return false;
  for (let each: Element | null = element; each !== null; each = each.parentElement)
    if (getComputedStyle(each).clipPath === "inset(50%)") return false;
  return true;
}

/** Lines as high as their letters: fonts claim more room above and below. */
function linesOf(node: Text, element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const size = parseFloat(getComputedStyle(element).fontSize);
  return [...range.getClientRects()].map(({ x, y, width, height }) => {
    const letters = Math.min(height, size);
    return new DOMRect(x, y + (height - letters) / 2, width, letters);
  });
}

function itemOf(element: Element, kind: PageItem["kind"], said: string, box: DOMRect) {
  const { left, top, right, bottom } = box;
  const name = said.trim().slice(0, 40);
  const isOnTop = element.closest("[data-portal-node]") !== null;
  return { kind, name, left, top, right, bottom, isOnTop, isInSentence: isInSentence(element) };
}

function nameOf(element: Element): string {
  const said = element.getAttribute("aria-label") ?? element.textContent;
  return said.trim() || element.outerHTML.slice(0, 60);
}

function isInSentence(element: Element): boolean {
  if (!getComputedStyle(element).display.startsWith("inline")) return false;
  const block = element.closest("p, li, dd");
  const controls = [...(block?.querySelectorAll(controlSelector()) ?? [])];
  const words = controls.map(({ textContent }) => textContent).join("");
  return (
    (block?.textContent ?? "").replaceAll(/\s/g, "").length > words.replaceAll(/\s/g, "").length
  );
}

function isOutOfSight({ left, right, top, bottom }: DOMRect, element: Element): boolean {
  if (left < -1 || right > document.documentElement.clientWidth + 1) return true;
  for (let each = element; each !== document.body; each = each.parentElement ?? document.body) {
    const { overflowX, overflowY, display } = getComputedStyle(each);
    const box = each.getBoundingClientRect();
    if (display === "inline") continue;
    if (["hidden", "clip"].includes(overflowX) && (left < box.left - 1 || right > box.right + 1))
      return true;
    if (["hidden", "clip"].includes(overflowY) && (top < box.top - 1 || bottom > box.bottom + 1))
      return true;
  }
  return false;
}

/** The browser draws it, out of reach: it is measured as text of the same font. */
function hidesItsChoice(select: HTMLSelectElement): boolean {
  const { font, paddingLeft, paddingRight } = getComputedStyle(select);
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null || select.title !== "") return false;
  pen.font = font;
  const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return pen.measureText(select.selectedOptions[0]?.label ?? "").width > room + 1;
}

function sideways(): string[] {
  const wide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
  const scrolls = (element: Element) =>
    !element.matches("textarea, input") &&
    ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const parts = [...document.body.querySelectorAll("*")].filter(
    (each) => scrolls(each) && wide(each),
  );
  return [...(wide(document.documentElement) ? ["the page"] : []), ...parts.map(nameOf)];
}

/** Everything above, the one to be called last. */
export const PAGE_LAYOUT = [
  ...[controlSelector, textNodes, isSeen, linesOf, isInSentence, itemOf, nameOf, isOutOfSight],
  ...[hidesItsChoice, sideways, pageLayout],
] as const;
