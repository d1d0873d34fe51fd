import { usePaneActions } from "../../state/pane-context";
import type { Target } from "./targets";

/** What takes people to where something can be put right. */
export function useTarget(): (target: Target) => void {
  const actions = usePaneActions();
  return (target) => {
    switch (target.to) {
      case "field":
        actions.goToFigure(target.figure);
        break;
      case "check":
        actions.go("check");
        break;
      case "cell":
        void actions.select(target.place);
        break;
    }
  };
}
