import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Language } from "../../core/messages/language";
import { explainInExcel } from "../../core/messages/explain-in-excel";
import { usePaneActions, usePaneState, useWords } from "../state/pane-context";
import type { Notice } from "../state/pane-state";
import { useShellStyles } from "./shell-styles";
import { SHELL_WORDS } from "./words";

/** What was done or refused last, with what can be done about it. Screen readers hear it without losing their place. */
export function NoticeBar() {
  const { notice, settings } = usePaneState();
  const words = useWords(SHELL_WORDS);
  const styles = useShellStyles();
  const sentence = notice && noticeSentence(notice, settings.language);
  return (
    <div className={styles.notices}>
      <div role="status" className={styles.unseen}>
        {sentence}
      </div>
      {notice !== undefined && (
        <MessageBar
          className={styles.notice}
          layout={notice.kind === "failed" ? "multiline" : "singleline"}
          intent={notice.kind === "failed" ? "warning" : "success"}
        >
          <MessageBarBody>{sentence}</MessageBarBody>
          <MessageBarActions containerAction={<DismissButton name={words.dismiss} />}>
            <NoticeActions notice={notice} />
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function NoticeActions({ notice }: { readonly notice: Notice }) {
  const words = useWords(SHELL_WORDS);
  const styles = useShellStyles();
  const actions = usePaneActions();
  const retry = notice.kind === "failed" ? notice.retry : undefined;
  return (
    <>
      {retry !== undefined && (
        <Button size="small" onClick={retry}>
          {words.retry}
        </Button>
      )}
      {isRestorable(notice) && (
        <Button size="small" className={styles.noticeAction} onClick={() => void actions.restore()}>
          {notice.kind === "failed" ? words.restore : words.undo}
        </Button>
      )}
    </>
  );
}

function DismissButton({ name }: { readonly name: string }) {
  const actions = usePaneActions();
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={name}
      onClick={() => actions.dismiss()}
    />
  );
}

function noticeSentence(notice: Notice, language: Language): string {
  const words = SHELL_WORDS[language];
  if (notice.kind !== "failed") return words.notice(notice);
  const sentence = explainInExcel(notice.failure, language);
  return notice.file === undefined ? sentence : words.ofLastYear(sentence);
}

/** Whether 恢复上一次 takes back what the notice tells of. */
function isRestorable(notice: Notice): boolean {
  if (notice.kind === "written") return notice.restorable;
  if (notice.kind !== "failed") return false;
  const { failure } = notice;
  return (failure.code === "partly-written" || failure.code === "not-kept") && failure.restorable;
}
