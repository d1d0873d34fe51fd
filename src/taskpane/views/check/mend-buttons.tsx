import { Button } from "@fluentui/react-components";
import { usePaneActions, useWords } from "../../state/pane-context";
import type { Mend } from "./mends";
import { CHECK_WORDS } from "./words";

/** A button for each repair; pressing one writes it, with the usual way back. */
export function MendButtons({ mends }: { readonly mends: readonly Mend[] }) {
  const words = useWords(CHECK_WORDS);
  const actions = usePaneActions();
  const make = ({ changes }: Mend) => {
    for (const { figure, typed } of changes) actions.draft(figure, { typed });
    void actions.commit();
  };
  return mends.map((mend) => (
    <Button
      key={mend.changes.map(({ figure, typed }) => `${figure} ${typed}`).join()}
      size="small"
      onClick={() => make(mend)}
    >
      {mend.exchange ? words.exchange : words.mend(mend.changes[0]?.typed ?? "", mend.label)}
    </Button>
  ));
}
