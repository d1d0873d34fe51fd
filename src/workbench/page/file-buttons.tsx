import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Language } from "../../core/messages/language";
import { openFile, openSample, saveCopy } from "./page-files";
import { PAGE_WORDS } from "./words";
import type { Workbench } from "./workbench";

interface Props {
  readonly workbench: Workbench;
  readonly language: Language;
}

const XLSX = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What Excel has under 文件: a new workbook, one from this computer, a copy to it, and the sample. */
export function FileButtons({ workbench, language }: Props) {
  const chosen = useRef<HTMLInputElement>(null);
  const words = PAGE_WORDS[language];
  return (
    <div>
      <Button size="small" appearance="subtle" onClick={() => void workbench.newBook()}>
        {words.newBook}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => chosen.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={chosen}
        type="file"
        accept={XLSX}
        hidden
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void openFile(workbench, file);
          currentTarget.value = "";
        }}
      />
      <Button size="small" appearance="subtle" onClick={() => void saveCopy(workbench)}>
        {words.save}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => void openSample(workbench)}>
        {words.sample}
      </Button>
    </div>
  );
}
