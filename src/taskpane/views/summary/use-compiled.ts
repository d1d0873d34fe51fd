import { useMemo } from "react";
import { type CompiledReport, compileWorkbook } from "../../../app/compile-workbook";
import type { OpenReport } from "../../../app/open-report";
import { type StaleSentence, staleSentences } from "../../../app/staleness";
import { type PastedText, pastedReport, pastedSection } from "../../../core/compile/pasted-text";
import { usePaneState } from "../../state/pane-context";

/** The report compiled, with everything that a click may want of it. */
export interface CompiledView {
  readonly compiled: CompiledReport;
  /** What reads differently since it was written or copied from this pane. */
  readonly stale: readonly StaleSentence[];
  readonly whole: PastedText;
  /** By section. */
  readonly sections: ReadonlyMap<string, PastedText>;
}

/** Compiles a report whenever it or the settings change, so that nothing is left to be made in a click. */
export function useCompiled(report: OpenReport): CompiledView {
  const { settings, compiledFrom } = usePaneState();
  return useMemo(() => {
    const compiled = compileWorkbook(report, settings);
    const before = compiledFrom && compileWorkbook(compiledFrom.report, compiledFrom.settings);
    return {
      compiled,
      stale: before === undefined ? [] : staleSentences(before, compiled),
      whole: pastedReport(compiled.document, compiled.draftNotes),
      sections: new Map(
        compiled.document.sections.map((section) => [section.id, pastedSection(section)]),
      ),
    };
  }, [report, compiledFrom, settings]);
}
