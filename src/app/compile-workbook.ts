import { compileReport } from "../core/compile/compile-report";
import { figureTable } from "../core/compile/figure-table";
import { figuresFingerprint } from "../core/compile/figures-fingerprint";
import type { Computing } from "../core/compile/figure-words";
import { mainCounts } from "../core/compile/main-counts";
import type { Definition } from "../core/definition/definition";
import { explainDraft } from "../core/messages/explain-draft";
import type { Language } from "../core/messages/language";
import type { Checked } from "../core/model/check";
import type { AppendixPart, DraftReason, ReportDocument } from "../core/model/document";
import { BLANK, type Figures } from "../core/model/entry";
import type { FigureTable } from "../core/model/figure-table";
import type { TextHint } from "../core/model/text-hint";
import type { TypefaceChoice } from "../core/model/typefaces";
import { proofread } from "../core/proofread/proofread";
import { readTexts } from "../workbook/read-texts";
import { hasTableCharts } from "../workbook/table-charts";
import { unclaimedTexts } from "../workbook/unclaimed-texts";
import { appendixOf } from "./appendix";
import { checkWorkbook } from "./check-workbook";
import { computedLastYear, computedValues } from "./computed-values";
import type { OpenReport } from "./open-report";
import { isResolved } from "./resolve-checks";

/** How a report is worded, its computed rates rounded, and how what is pasted or saved of it is set. */
export interface CompileOptions {
  /** One number of decimals for every computed rate. */
  readonly rateDecimals?: number;
  readonly language: Language;
  /** The official faces, if absent. */
  readonly typefaces?: TypefaceChoice;
  /** Whether the main counts are drawn beside 汇总附表; absent leaves it as the workbook has it. */
  readonly charts?: boolean;
}

/** A compiled report with the check run that it rests on. */
export interface CompiledReport {
  readonly definition: Definition;
  readonly document: ReportDocument;
  readonly checked: Checked;
  /** Why it is 未定稿, in words; empty when it may be handed in. */
  readonly draftNotes: readonly string[];
  /** What goes to the leaders behind the text and is no part of it. */
  readonly appendix: readonly AppendixPart[];
  /** Figures that were filled and that no sentence prints. */
  readonly unprinted: readonly string[];
  /** What a reader would stumble over in the words; no reason for 未定稿. */
  readonly hints: readonly TextHint[];
  /** All figures beside last year's. */
  readonly table: FigureTable;
  /** The figures that charts draw, chart by chart: none where there is nothing to compare; absent where none are wanted. */
  readonly drawn?: readonly (readonly string[])[];
  /** A short mark of what was stated; the same figures have the same. */
  readonly fingerprint: string;
}

/** Compiles a workbook that was read. Nothing blocks it: what is missing or contradictory marks it 未定稿. */
export function compileWorkbook(report: OpenReport, options: CompileOptions): CompiledReport {
  const { definition, book, snapshot, unit, year, salutation } = report;
  const checked = checkWorkbook(report);
  const computed = computedValues(definition, book.figures);
  const { document, unprinted } = compileReport({
    definition,
    figures: book.figures,
    context: {
      unit,
      ...(year !== undefined && { year }),
      ...(salutation !== undefined && { salutation }),
    },
    texts: readTexts(snapshot, definition),
    computedLastYear: computedLastYear(definition, book.figures),
    hardFindings: hardFindings(checked),
    ...roundedAs(options, computed),
  });
  const unclaimed = unclaimedTexts(snapshot, definition).map((text): DraftReason => ({
    code: "unclaimed-text",
    ...text,
  }));
  const draft = [...withoutDoubles(document.draft, checked), ...unclaimed];
  const draftNotes = draft.map((reason) =>
    explainDraft(reason, document, definition, checked.checks, options.language),
  );
  const entry = (figure: string) => book.figures.current.get(figure)?.entry ?? BLANK;
  const hints = proofread(document, { definition, entry, computed });
  const appendix = appendixOf(checked, definition, options.language);
  const table = tableOf(report, document, options);
  return {
    definition,
    document: { ...document, draft },
    checked,
    draftNotes,
    appendix,
    unprinted,
    hints,
    table,
    ...((options.charts ?? hasTableCharts(snapshot)) && { drawn: mainCounts(definition, table) }),
    fingerprint: figuresFingerprint(definition, book.figures),
  };
}

function tableOf(
  { definition, book: { figures } }: OpenReport,
  document: ReportDocument,
  options: CompileOptions,
): FigureTable {
  // Two years back nothing is known, so last year's formulas see last year's figures alone.
  const before: Figures = { current: figures.prior, prior: new Map() };
  return figureTable({
    definition,
    figures,
    now: roundedAs(options, computedValues(definition, figures)),
    before: roundedAs(options, computedValues(definition, before)),
    document,
  });
}

function roundedAs({ rateDecimals }: CompileOptions, computed: Computing["computed"]): Computing {
  return { computed, ...(rateDecimals !== undefined && { rateDecimals }) };
}

function hardFindings({ checks }: Checked): readonly string[] {
  return checks
    .filter(({ status, severity }) => status === "broken" && severity === "hard")
    .filter((check) => !isResolved(check))
    .map(({ rule }) => rule);
}

/** A blank that is owed and marked 【待填】 in a sentence is one reason, not two; one that no sentence has stays. */
function withoutDoubles(
  draft: readonly DraftReason[],
  { checks }: Checked,
): readonly DraftReason[] {
  const marked = new Set(
    draft.flatMap((reason) => (reason.code === "missing-figure" ? [reason.figure] : [])),
  );
  const doubled = checks.flatMap(({ rule, evidence }) =>
    evidence.code === "required-blank" && marked.has(evidence.figure) ? [rule] : [],
  );
  return draft.filter((reason) => reason.code !== "hard-finding" || !doubled.includes(reason.rule));
}
