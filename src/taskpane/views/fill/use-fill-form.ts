import { useDeferredValue, useMemo, useState } from "react";
import { type Balance, balancesOf } from "../../../app/balances";
import { checkWorkbook } from "../../../app/check-workbook";
import { type Drafts, withDrafts } from "../../../app/drafts";
import type { OpenReport } from "../../../app/open-report";
import { type Progress, progressOf } from "../../../app/progress";
import { type ReadOnly, type SectionForm, sectionForm } from "../../../app/section-form";
import type { Language } from "../../../core/messages/language";
import type { Checked } from "../../../core/model/check";
import { findingsByFigure } from "./field-findings";

/** Everything that 填报 shows of one section. */
export interface FillForm {
  readonly progress: Progress;
  readonly section: string;
  /** As the workbook has it; what was typed stands in the drafts. */
  readonly form: SectionForm;
  /** Figures that are only shown, with everything typed so far. */
  readonly live: ReadonlyMap<string, ReadOnly>;
  /** With everything typed so far; what contradicts stands here only if somebody touched it. */
  readonly balances: readonly Balance[];
  readonly findings: ReadonlyMap<string, readonly string[]>;
}

interface Given {
  readonly report: OpenReport;
  readonly checked: Checked;
  readonly drafts: Drafts;
  readonly asked: string | undefined;
  readonly touched: ReadonlySet<string>;
  readonly language: Language;
}

/** Computes the form. What depends on typing follows a moment later, so that keys never wait for a check. */
export function useFillForm(given: Given): FillForm {
  const { report, checked, asked, touched, language } = given;
  const drafts = useDeferredValue(given.drafts);
  const drafted = useMemo(() => withDrafts(report, drafts), [report, drafts]);
  const progress = useMemo(() => progressOf(drafted), [drafted]);
  const section = useSection(progress, asked);
  const form = useMemo(() => sectionForm(report, section), [report, section]);
  const live = useMemo(() => readOnlyOf(sectionForm(drafted, section)), [drafted, section]);
  const now = useMemo(
    () => (drafted === report ? checked : checkWorkbook(drafted)),
    [drafted, report, checked],
  );
  const balances = useMemo(
    () => balancesOf(drafted, now, section, language).filter((each) => isWanted(each, touched)),
    [drafted, now, section, language, touched],
  );
  const findings = useMemo(() => {
    const said = new Set(balances.map(({ rule }) => rule));
    return findingsByFigure(checked, report.definition, said, language);
  }, [checked, report, balances, language]);
  return { progress, section, form, live, balances, findings };
}

/** The section asked for, else where there is something left to do when the view is opened. */
function useSection({ next, sections }: Progress, asked: string | undefined): string {
  const [first] = useState(() => next?.section ?? sections[0]?.section ?? "");
  const isKnown = (section: string) => sections.some((each) => each.section === section);
  if (asked !== undefined && isKnown(asked)) return asked;
  return isKnown(first) ? first : (sections[0]?.section ?? "");
}

/** Agreement may be shown at any time; the rest only where somebody typed. */
function isWanted({ status, figures }: Balance, touched: ReadonlySet<string>): boolean {
  if (status === "not-applicable") return false;
  return status === "holds" || figures.some((figure) => touched.has(figure));
}

function readOnlyOf({ groups }: SectionForm): ReadonlyMap<string, ReadOnly> {
  const fields = groups.flatMap((group) => group.fields);
  return new Map(
    fields.flatMap(({ figure, readOnly }) => (readOnly ? [[figure, readOnly] as const] : [])),
  );
}
