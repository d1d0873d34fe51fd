import { useCallback, useState } from "react";
import type { PaneActions } from "../../state/pane-state";

/** Which figures may show what is wrong with them. */
export interface Touched {
  /** Figures that somebody typed at, or was sent to from another view, since the pane was opened. */
  readonly touched: ReadonlySet<string>;
  /** The one typed at last while the view is shown. */
  readonly last: string | undefined;
  readonly touch: (figure: string) => void;
}

/** @param sent the figure that another view led to, if one did */
export function useTouched(actions: PaneActions, sent: string | undefined): Touched {
  const [last, setLast] = useState<string>();
  const [touched, setTouched] = useState(() => withFigure(SESSIONS.get(actions) ?? NOTHING, sent));
  const touch = useCallback(
    (figure: string) => {
      SESSIONS.set(actions, withFigure(SESSIONS.get(actions) ?? NOTHING, figure));
      setTouched((before) => withFigure(before, figure));
      setLast(figure);
    },
    [actions],
  );
  return { touched, last, touch };
}

function withFigure(figures: ReadonlySet<string>, figure: string | undefined): ReadonlySet<string> {
  return figure === undefined || figures.has(figure) ? figures : new Set([...figures, figure]);
}

/** Another view unmounts this one; what was typed at is remembered for as long as the pane lives. */
const SESSIONS = new WeakMap<PaneActions, ReadonlySet<string>>();

const NOTHING: ReadonlySet<string> = new Set();
