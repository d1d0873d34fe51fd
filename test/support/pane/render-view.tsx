import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { jest } from "@jest/globals";
import { act, render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { PaneActionsContext, PaneStateContext } from "../../../src/taskpane/state/pane-context";
import type { PaneActions, PaneState } from "../../../src/taskpane/state/pane-state";
import * as transitions from "../../../src/taskpane/state/transitions";
import { sampleState } from "./sample-state";

/** A view in front of a test. */
export interface RenderedView extends RenderResult {
  readonly user: UserEvent;
  /** Every action is a spy. What needs no workbook (drafts, going somewhere, settings) happens too, unless replaced. */
  readonly actions: ActionSpies;
  /** The state at this moment. */
  readonly state: () => PaneState;
  /** Changes some of the state, as the store would. */
  readonly change: (changed: Partial<PaneState>) => void;
}

/** The actions as spies: `expect(actions.draft).toHaveBeenCalledWith(…)`. */
export type ActionSpies = {
  readonly [Name in Exclude<keyof PaneActions, never>]: jest.Mock<PaneActions[Name]>;
};

interface Given {
  readonly state?: Partial<PaneState>;
  readonly actions?: Partial<PaneActions>;
}

/** Draws a view as the pane does, over the built-in report's sample. */
export async function renderView(
  element: ReactNode,
  { state: changed = {}, actions: given = {} }: Given = {},
): Promise<RenderedView> {
  let state = await sampleState(changed);
  const become = (next: PaneState) => {
    state = next;
    act(() => result.rerender(wrapped(element, state, actions)));
  };
  const actions = spies(() => state, become, given);
  const user = userEvent.setup();
  const result = render(wrapped(element, state, actions));
  return Object.assign(result, {
    user,
    actions,
    state: () => state,
    change: (next: Partial<PaneState>) => become({ ...state, ...next }),
  });
}

function wrapped(element: ReactNode, state: PaneState, actions: PaneActions): ReactNode {
  return (
    <FluentProvider theme={webLightTheme}>
      <PaneActionsContext value={actions}>
        <PaneStateContext value={state}>{element}</PaneStateContext>
      </PaneActionsContext>
    </FluentProvider>
  );
}

function spies(
  state: () => PaneState,
  become: (next: PaneState) => void,
  given: Partial<PaneActions>,
): ActionSpies {
  const done = () => Promise.resolve();
  const actions: PaneActions = {
    go: (view) => become(transitions.shown(state(), view)),
    goToFigure: (figure) => become(transitions.atFigure(state(), figure)),
    goToSection: (section) => become(transitions.atSection(state(), section)),
    draft: (figure, update) => become(transitions.drafted(state(), figure, update)),
    discard: (figure) => become(transitions.discarded(state(), figure)),
    draftText: (key, text) => become(transitions.draftedText(state(), key, text)),
    saveTexts: done,
    change: (settings) => become(transitions.chosen(state(), settings)),
    dismiss: () => become(transitions.without(state(), "notice")),
    copied: () => undefined,
    saved: () => undefined,
    reread: done,
    create: done,
    commit: done,
    select: done,
    explain: done,
    waive: done,
    askPrior: () => become({ ...state(), priorImport: { kind: "asking" } }),
    openPrior: done,
    importPrior: done,
    closePrior: () => become(transitions.without(state(), "priorImport")),
    compile: done,
    restore: done,
    mend: done,
    putBack: done,
    ...given,
  };
  const spied = Object.entries(actions).map(
    ([name, action]) => [name, jest.fn(action as (...parts: unknown[]) => unknown)] as const,
  );
  return Object.fromEntries(spied) as unknown as ActionSpies;
}
