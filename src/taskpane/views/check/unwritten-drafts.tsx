import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePaneActions, usePaneState } from "../../state/pane-context";

interface Props {
  readonly sentence: (count: number) => string;
  readonly write: string;
}

/** Tells that what was typed is not in the sheets yet, so that what is shown here does without it. */
export function UnwrittenDrafts({ sentence, write }: Props) {
  const { drafts } = usePaneState();
  const actions = usePaneActions();
  if (drafts.size === 0) return null;
  return (
    <MessageBar layout="multiline" intent="info">
      <MessageBarBody>{sentence(drafts.size)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void actions.commit()}>
          {write}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
