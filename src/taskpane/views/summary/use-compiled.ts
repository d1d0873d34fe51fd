import { useMemo } from "react";
import { type CompiledReport, compileWorkbook } from "../../../app/compile-workbook";
import type { OpenReport } from "../../../app/open-report";
import { type StaleSentence, staleSentences } from "../../../app/staleness";
import {
  type PastedText,
  pastedReport,
  pastedSection,
  pastedTable,
  pastedTogether,
} from "../../../core/compile/pasted-text";
import { TYPEFACES } from "../../../core/model/typefaces";
import { usePaneState } from "../../state/pane-context";

/** The report compiled, with everything that a click may want of it. */
export interface CompiledView {
  readonly compiled: CompiledReport;
  /** What reads differently since it was written or copied from this pane. */
  readonly stale: readonly StaleSentence[];
  readonly whole: PastedText;
  /** The table of figures, alone and behind the whole report. */
  readonly table: PastedText;
  readonly withTable: PastedText;
  /** With 说明与豁免 and 核对情况 behind it, as 汇总 has them. */
  readonly withAppendix: PastedText;
  /** By section. */
  readonly sections: ReadonlyMap<string, PastedText>;
}

/** Compiles a report whenever it or the settings change, so that nothing is left to be made in a click. */
export function useCompiled(report: OpenReport): CompiledView {
  const { settings, compiledFrom } = usePaneState();
  return useMemo(() => {
    const compiled = compileWorkbook(report, settings);
    const before = compiledFrom && compileWorkbook(compiledFrom.report, compiledFrom.settings);
    const faces = TYPEFACES[settings.typefaces ?? "official"];
    const { document, draftNotes, appendix } = compiled;
    const whole = pastedReport(document, draftNotes, faces);
    const table = pastedTable(compiled.table, faces);
    return {
      compiled,
      stale: before === undefined ? [] : staleSentences(before, compiled),
      whole,
      table,
      withTable: pastedTogether(whole, table),
      withAppendix: pastedReport(document, draftNotes, faces, appendix),
      sections: new Map(
        document.sections.map((section) => [section.id, pastedSection(section, faces)]),
      ),
    };
  }, [report, compiledFrom, settings]);
}
