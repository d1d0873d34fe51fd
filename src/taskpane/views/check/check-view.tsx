import { Button } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons";
import { useMemo, useRef } from "react";
import { usePaneState, useWords } from "../../state/pane-context";
import type { BookState } from "../../state/pane-state";
import { checkItems } from "./check-items";
import { useCheckStyles } from "./check-styles";
import { ClearLine } from "./clear-line";
import { FilterBar } from "./filter-bar";
import { filtered, NO_FILTER } from "./filters";
import { FindingGroups } from "./finding-groups";
import { HonestLists } from "./honest-lists";
import { KeepPlace } from "./keep-place";
import { MendAll } from "./mend-all";
import { RunLine } from "./run-line";
import { sessionState } from "./session-state";
import { UnwrittenDrafts } from "./unwritten-drafts";
import { useNextFinding } from "./use-next-finding";
import { CHECK_WORDS } from "./words";

/** 检查: what contradicts, what could not be decided, what was not checked, and the way to each cell and field. */
export function CheckView() {
  const { book } = usePaneState();
  return book.kind === "open" ? <Findings book={book} /> : null;
}

const useFilter = sessionState(NO_FILTER);

function Findings({ book }: { readonly book: BookState & { readonly kind: "open" } }) {
  const { report, checked, checkedAt } = book;
  const { language } = usePaneState().settings;
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const [filter, setFilter] = useFilter();
  const list = useRef<HTMLDivElement>(null);
  const next = useNextFinding(list);
  const items = useMemo(() => checkItems(report, checked, language), [report, checked, language]);
  const shown = filtered(items, filter);
  return (
    <div className={styles.view}>
      <h2 className={styles.unseen}>{words.title}</h2>
      <FilterBar report={report} items={items} filter={filter} onChange={setFilter} />
      <RunLine checked={checked} {...(checkedAt && { checkedAt })} />
      <UnwrittenDrafts sentence={words.unwritten} write={words.write} />
      <ClearLine checked={checked} />
      <MendAll report={report} items={items} />
      {shown.some(({ isBlank }) => !isBlank) && (
        <div className={styles.row}>
          <Button
            size="small"
            icon={<ArrowDown16Regular aria-hidden />}
            aria-keyshortcuts={words.nextKey}
            onClick={next}
          >
            {words.next} ({words.nextKey})
          </Button>
        </div>
      )}
      <div ref={list}>
        <KeepPlace run={checked}>
          <FindingGroups items={shown} />
        </KeepPlace>
      </div>
      <HonestLists report={report} checked={checked} />
    </div>
  );
}
