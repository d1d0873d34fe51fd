import { Button } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import type { Mend } from "./mends";
import { CHECK_WORDS } from "./words";

/**
 * A button for each repair; pressing one writes its figures and nothing else that was typed, with the usual way back.
 * None is taken while the pane is busy: a second write of the same would leave nothing to go back to.
 */
export function MendButtons({ mends }: { readonly mends: readonly Mend[] }) {
  const { job } = usePaneState();
  const words = useWords(CHECK_WORDS);
  const actions = usePaneActions();
  const make = ({ changes }: Mend) => {
    for (const { figure, typed } of changes) actions.draft(figure, { typed });
    void actions.commit(changes.map(({ figure }) => figure));
  };
  return mends.map((mend) => {
    const { changes, labels, exchange } = mend;
    const text = exchange
      ? words.exchange(labels)
      : words.mend(labels[0] ?? "", changes[0]?.typed ?? "");
    return (
      <Button
        key={text}
        size="small"
        disabledFocusable={job !== undefined}
        onClick={() => make(mend)}
      >
        {text}
      </Button>
    );
  });
}
