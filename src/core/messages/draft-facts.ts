import type { Definition } from "../definition/definition";
import { nearestName } from "../definition/nearest-name";
import type { DraftReason, ReportDocument } from "../model/document";
import { labelOf } from "./check-facts";
import { headingOf } from "./section-heading";
import { shorten } from "./shorten";

/** A reason that is about the report's own text. */
export type TextReason = Exclude<DraftReason, { code: "hard-finding" }>;

/** What a sentence about a text needs besides the reason. */
export interface DraftFacts {
  /** The section as the report names it, without the mark in front: 存在的不足和原因. */
  readonly where: string;
  /** Which of the section's paragraphs it is, where it has several; counted from 1. */
  readonly paragraph?: number;
  /** The figure by its label. */
  readonly label: string;
  /** A few characters on both sides of a place, with … where there is more. */
  readonly around: string;
  /** A closing brace has no other half because what stands before it are two that print one: {{信访.转办}. */
  readonly isDoubled: boolean;
  /** Figures that a name may mean, as people can write them: 转办数（信访.转办）. */
  readonly choices: readonly string[];
  /** The known name that an unknown one most likely means. */
  readonly nearest?: string;
}

/** Collects what is to be said about a reason. */
export function draftFacts(
  reason: TextReason,
  document: ReportDocument,
  definition: Definition,
): DraftFacts {
  const section = "section" in reason ? reason.section : "";
  const paragraph = numberOf(reason, definition);
  const nearest =
    reason.code === "unknown-placeholder" ? nearestOf(reason.id, definition) : undefined;
  return {
    where: headingOf(section, document),
    ...(paragraph !== undefined && { paragraph }),
    label: "figure" in reason ? labelOf(reason.figure, definition) : "",
    around: reason.code === "broken-template" ? aroundPlace(reason) : "",
    isDoubled: reason.code === "broken-template" && isDoubled(reason),
    choices:
      reason.code === "broken-template"
        ? (reason.figures ?? []).map((id) => `${labelOf(id, definition)}（${id}）`)
        : [],
    ...(nearest !== undefined && { nearest }),
  };
}

function numberOf(reason: TextReason, { sections }: Definition): number | undefined {
  if (!("paragraph" in reason)) return undefined;
  const paragraphs = sections.find(({ id }) => id === reason.section)?.paragraphs ?? [];
  const index = paragraphs.findIndex(({ id }) => id === reason.paragraph);
  return paragraphs.length > 1 && index >= 0 ? index + 1 : undefined;
}

function nearestOf(name: string, { figures }: Definition): string | undefined {
  const known = [...figures.values()].flatMap(({ id, label, aliases }) => [id, label, ...aliases]);
  return nearestName(name.split("|")[0] ?? "", new Set(known));
}

function aroundPlace({ text, position, found }: DraftReason & { code: "broken-template" }): string {
  const start = position - 1;
  const end = start + found.length;
  const head = Array.from(text.slice(0, start));
  const tail = Array.from(text.slice(end));
  return [
    head.length > SHOWN ? "…" : "",
    head.slice(-SHOWN).join(""),
    shorten(text.slice(start, end), SHOWN),
    tail.slice(0, SHOWN).join(""),
    tail.length > SHOWN ? "…" : "",
  ]
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

function isDoubled({ text, position, found }: DraftReason & { code: "broken-template" }): boolean {
  return /^[}｝]$/u.test(found) && /[{｛]{2}[^{}｛｝]*$/u.test(text.slice(0, position - 1));
}

/** Characters on either side of a place that let people find it. */
const SHOWN = 8;
