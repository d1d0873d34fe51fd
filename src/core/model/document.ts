import type { Place } from "./entry";

/** A compiled report: data that the summary sheet, plain text, HTML and .docx are written from. */
export interface ReportDocument {
  readonly title: string;
  /** 称谓 with its colon, a line below the title; absent where nobody is addressed. */
  readonly salutation?: string;
  readonly unit: string;
  readonly year?: number;
  readonly sections: readonly DocumentSection[];
  /** Why the result is 未定稿; empty when it may be handed in. */
  readonly draft: readonly DraftReason[];
}

/** What stands behind the report's text and is no part of it: explanations and waivers, what was checked. */
export interface AppendixPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A section with its heading in words. */
export interface DocumentSection {
  readonly id: string;
  readonly heading: string;
  /** 1 for 一、, 2 for （一） and 3 for 1., as the heading's own mark says; 0 for an unmarked one. */
  readonly level: 0 | 1 | 2 | 3;
  readonly paragraphs: readonly DocumentParagraph[];
}

/** One line of the report. Of a pattern with several lines the first keeps the pattern's id, the next is `id#2`. */
export interface DocumentParagraph {
  readonly id: string;
  readonly parts: readonly DocumentPart[];
}

/** A piece of a sentence; a figure in place always carries where it came from. */
export type DocumentPart =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "figure";
      readonly text: string;
      readonly figure: string;
      readonly place?: Place;
      /** It is not this year's value that stands there: last year's, or the change since then in words. */
      readonly says?: "last-year" | "change";
      /** Decimals that the sentence asks for and the statement does not have, so that it stands as stated. */
      readonly askedDecimals?: number;
    }
  /**
   * 【待填：…】: visible, and a finding of its own. For narrative that nobody has begun and for 【待改：…】, `figure` is the
   * key of the paragraph (`section.paragraph`) instead of a figure's id.
   */
  | {
      readonly kind: "missing";
      readonly text: string;
      readonly figure: string;
      readonly place?: Place;
      /** What is missing, where it is not the figure itself: something to compare it with, or a pattern that can be read. */
      readonly lacks?: Lack;
    };

/** What keeps a sentence from being filled although its figure may be there. */
export type Lack =
  /** Nobody filled in last year's value, or it is no number. */
  | "last-year-blank"
  /** Last year's value is 0, and nothing grows from nothing. */
  | "last-year-zero"
  /** One of the two years is approximate (近300), or the figure is words. */
  | "not-exact"
  /** The pattern is half typed or wrong there: 【待改：{】. */
  | "mending";

/** What is wrong at a place of a pattern that staff wrote. */
export type BrokenPlace = "template-syntax" | "ambiguous-figure" | "form-without-figure";

/** One thing that keeps a compiled report from being final. */
export type DraftReason =
  | {
      readonly code: "missing-figure";
      readonly figure: string;
      readonly section: string;
      readonly paragraph: string;
    }
  /** A sentence compares a figure with last year's, and there is nothing to compare it with. */
  | {
      readonly code: "missing-comparison";
      readonly figure: string;
      readonly section: string;
      readonly paragraph: string;
      readonly lacks: Exclude<Lack, "mending">;
    }
  | { readonly code: "hard-finding"; readonly rule: string }
  | {
      readonly code: "broken-template";
      readonly section: string;
      readonly paragraph: string;
      readonly text: string;
      /** Where it stands, counted from 1 in UTF-16 units. */
      readonly position: number;
      readonly problem: BrokenPlace;
      /** What stands there: a brace or bracket without its other half, `{}`, a name that is not clear. */
      readonly found: string;
      /** Figures that the name may mean, by id. */
      readonly figures?: readonly string[];
    }
  /** A paragraph that staff edited names a figure that nobody has, or prints one in a form that there is not. */
  | {
      readonly code: "unknown-placeholder";
      readonly section: string;
      readonly paragraph: string;
      /** What stands between the braces: `信访.转办`, `信访.转办|大写`. */
      readonly id: string;
    }
  /** A text on 文字稿 that belongs to no paragraph, so no sentence prints it. */
  | {
      readonly code: "unclaimed-text";
      readonly sheet: string;
      readonly row: number;
      readonly text: string;
      /** The row's 编号 as written: empty, unknown, or one that a row above has taken. */
      readonly id: string;
    }
  /** A narrative paragraph (不足和原因, 下年安排) that nobody has begun. */
  | { readonly code: "missing-narrative"; readonly section: string; readonly paragraph: string }
  /** The report's own unit (单位) is not filled. */
  | { readonly code: "missing-unit" }
  /** The report's year (年度) is not filled, or is no year. */
  | { readonly code: "missing-year" };
