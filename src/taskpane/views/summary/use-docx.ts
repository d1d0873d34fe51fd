import { useState } from "react";
import type { CompiledReport } from "../../../app/compile-workbook";
import { TYPEFACES } from "../../../core/model/typefaces";
import { fileName, offerFile } from "../../save-file";
import { usePaneActions, usePaneState } from "../../state/pane-context";

/** How far saving a .docx has come. */
export type DocxState = "none" | "writing" | "offered" | "failed";

/** Saving the report as .docx; the writer is loaded with the first one. */
export interface DocxSaving {
  readonly state: DocxState;
  save(): void;
}

export function useDocx({ document, draftNotes, table, appendix }: CompiledReport): DocxSaving {
  const { settings } = usePaneState();
  const actions = usePaneActions();
  const [state, setState] = useState<DocxState>("none");
  const write = async () => {
    const { writeDocx } = await import("../../../adapters/docx/write-docx");
    const faces = TYPEFACES[settings.typefaces ?? "official"];
    const bytes = await writeDocx(document, draftNotes, {
      table,
      appendix,
      faces,
      writtenAt: new Date(),
    });
    offerFile(new Uint8Array(bytes), fileName(document.title, "docx"), DOCX);
  };
  const save = () => {
    if (state === "writing") return;
    setState("writing");
    write().then(
      () => {
        setState("offered");
        actions.saved();
      },
      () => setState("failed"),
    );
  };
  return { state, save };
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
