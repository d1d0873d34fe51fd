import { Button, Link } from "@fluentui/react-components";
import { type Drafts, unreadableDrafts } from "../../../app/drafts";
import type { Definition } from "../../../core/definition/definition";
import { usePaneActions, useWords } from "../../state/pane-context";
import { useFillStyles } from "./styles";
import { FILL_WORDS } from "./words";

interface Props {
  readonly drafts: Drafts;
  readonly definition: Definition;
  /** The field that is being filled in, which is nobody's concern yet. */
  readonly active: string | undefined;
  readonly onShow: (figure: string) => void;
}

/** What was typed and is not in the workbook: how much, what cannot be read, and a way to write it. */
export function DraftsBar({ drafts, definition, active, onShow }: Props) {
  const actions = usePaneActions();
  const words = useWords(FILL_WORDS);
  const styles = useFillStyles();
  const waiting = new Map([...drafts].filter(([figure]) => figure !== active));
  if (waiting.size === 0) return null;
  const unreadable = unreadableDrafts(waiting, definition);
  return (
    <div className={styles.panel}>
      <p className={styles.bare}>
        {words.waiting(waiting.size)}
        {unreadable.length > 0 && words.waitingUnreadable(unreadable.length)}
      </p>
      <div className={styles.row}>
        {unreadable.length < waiting.size && (
          <Button size="small" onClick={() => void actions.commit()}>
            {words.writeNow}
          </Button>
        )}
        {unreadable.map((figure) => (
          <Link key={figure} as="button" className={styles.link} onClick={() => onShow(figure)}>
            {words.showField(definition.figures.get(figure)?.label ?? figure)}
          </Link>
        ))}
      </div>
    </div>
  );
}
