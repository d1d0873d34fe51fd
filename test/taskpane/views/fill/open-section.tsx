import { fireEvent, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { PaneActions, PaneState } from "../../../../src/taskpane/state/pane-state";
import { FillView } from "../../../../src/taskpane/views/fill/fill-view";
import { type RenderedView, renderView } from "../../../support/pane/render-view";
import { sampleBook } from "../../../support/pane/sample-state";

/** 填报 at a section of the sample. */
export async function openSection(
  section: string,
  state: Partial<PaneState> = {},
  actions: Partial<PaneActions> = {},
): Promise<RenderedView> {
  const book = state.book ?? (await SAMPLE);
  const given = { state: { view: "fill", section, ...state, book } as const, actions };
  const view = await renderView(<FillView />, given);
  // Nothing covers anything here, and looking for it costs most of the time.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never, delay: null });
  return { ...view, user };
}

/** Nobody changes it, so that one is enough. */
const SAMPLE = sampleBook();

/** Types into a box as if it were pasted over what stood there: one stroke. */
export function put(label: string, text: string): void {
  fireEvent.focus(box(label));
  fireEvent.change(box(label), { target: { value: text } });
}

/** Leaves a box for nothing in particular. */
export function leave(label: string): void {
  fireEvent.blur(box(label));
}

/** The box of the figure with that label. */
export function box(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label, { selector: "[data-entry]" });
}

/** The list of 约数 of the figure with that label. */
export function choices(label: string): HTMLSelectElement {
  return screen.getByLabelText<HTMLSelectElement>(`${label}：约数，或没有数的原因`);
}

/** Everything said about a box besides its label. */
export function descriptionOf(element: Element): string {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}
