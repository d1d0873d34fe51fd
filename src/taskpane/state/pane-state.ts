import type { CompileOptions } from "../../app/compile-workbook";
import type { Drafts, DraftUpdate } from "../../app/drafts";
import type { PriorPlan } from "../../app/import-prior";
import type { OpenReport } from "../../app/open-report";
import type { PriorSource } from "../../app/prior-source";
import type { Checked } from "../../core/model/check";
import type { Place } from "../../core/model/entry";
import type { Failure } from "../../core/model/failure";
import type { PriorRefusal } from "../../core/model/prior-file";
import type { LastWrite } from "../../workbook/live-workbook";
import type { NewTexts } from "../../workbook/text-changes";
import type { HostFacts } from "./host-facts";
import type { TextDraft, TextDrafts } from "./text-draft";

/** The views of the pane; the first four are tabs. */
export type View = "start" | "fill" | "check" | "summary" | "about";

/** Everything that the pane shows, at one moment. Views read it and never keep a second copy. */
export interface PaneState {
  readonly view: View;
  /** What people chose; kept in the workbook's own settings where the host has them, else for the session. */
  readonly settings: CompileOptions;
  readonly host: HostFacts;
  readonly book: BookState;
  /** Typed and not yet in the workbook; kept over a reload of the pane. */
  readonly drafts: Drafts;
  /** Wordings that are being edited and not yet in the workbook, by `section.paragraph`; kept over a reload too. */
  readonly texts: TextDrafts;
  /** The figure whose field is to be shown; set by a cell that was selected or a finding that was clicked. */
  readonly figure?: string;
  /** The figure whose sentences 汇总 marks: that of the cell that is selected. */
  readonly marked?: string;
  /** The section that 填报 shows. */
  readonly section?: string;
  readonly job?: Job;
  readonly notice?: Notice;
  /** What 恢复上一次 would take back. */
  readonly lastWrite?: LastWrite;
  /** A file that was chosen as last year's, and what it would change; absent where none waits. */
  readonly priorImport?: PriorImport;
  /** What 汇总 was last written or copied from in this pane; absent before. */
  readonly compiledFrom?: CompiledFrom;
}

/** A file for the column 上年: not chosen yet, refused, or read and waiting for people to say yes. */
export type PriorImport =
  | { readonly kind: "asking" }
  | { readonly kind: "refused"; readonly name: string; readonly refusal: PriorRefusal }
  | { readonly kind: "damaged"; readonly name: string; readonly failure: Failure }
  | {
      readonly kind: "plan";
      readonly name: string;
      readonly source: PriorSource;
      readonly plan: PriorPlan;
      /** 上年 was changed after the plan was shown, so that it is shown anew. */
      readonly renewed: boolean;
    };

/** A file that somebody chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything that a text that was written or copied follows from. */
export interface CompiledFrom {
  readonly report: OpenReport;
  readonly settings: CompileOptions;
}

/** Some of the settings; a part that is there and undefined is taken away. */
export type SettingsChange = {
  readonly [Key in keyof CompileOptions]?: CompileOptions[Key] | undefined;
};

/** The workbook in front. */
export type BookState =
  | { readonly kind: "loading" }
  /** Not a workbook of ours: it may get the report's sheets, or be left alone. */
  | { readonly kind: "other" }
  | { readonly kind: "refused"; readonly failure: Failure }
  | {
      readonly kind: "open";
      readonly report: OpenReport;
      readonly checked: Checked;
      /** When it was read and checked. */
      readonly checkedAt?: Date;
    };

/** What the pane is busy with. */
export type Job =
  | "reading"
  | "creating"
  | "filling"
  | "importing"
  | "compiling"
  | "restoring"
  | "explaining"
  | "mending"
  | "wording";

/** What the pane says about the last thing that it did; stays until something else happens or it is dismissed. */
export type Notice =
  | {
      readonly kind: "written";
      readonly cells: number;
      readonly restorable: boolean;
      readonly job: Job;
    }
  | { readonly kind: "restored"; readonly cells: number }
  | { readonly kind: "copied" }
  /** `retry` does again what failed; `file` tells that a file was refused that somebody chose, not the workbook. */
  | {
      readonly kind: "failed";
      readonly failure: Failure;
      readonly retry?: () => void;
      readonly file?: "last-year";
    };

/** Everything that people can do in the pane. Each settles when it is done; what fails becomes a notice, never a throw. */
export interface PaneActions {
  go(view: View): void;
  /** Opens 填报 at a figure's field. */
  goToFigure(figure: string): void;
  goToSection(section: string): void;
  /** Reads the workbook again and checks it. */
  reread(): Promise<void>;
  create(request: CreateRequest): Promise<void>;
  /** Keeps what is being typed; nothing is written yet. */
  draft(figure: string, update: DraftUpdate): void;
  /** Writes drafts into the workbook and reads it back: every draft, or only those of the figures that are named. */
  commit(figures?: readonly string[]): Promise<void>;
  /** Asks for a file of last year's figures. */
  askPrior(): void;
  /** Reads such a file and shows what it would change; nothing is written yet. */
  openPrior(file: ChosenFile): Promise<void>;
  /** Writes the figures that are shown into 上年; `overwrite` also over what it holds already. */
  importPrior(overwrite: boolean): Promise<void>;
  closePrior(): void;
  /** Keeps a wording that is being edited; without one its editor is closed and what was typed forgotten. */
  draftText(paragraph: string, draft?: TextDraft): void;
  /**
   * Writes wordings on 文字稿, in one write, and closes their editors. One whose cell was changed since it was taken into
   * its editor is left for people to choose.
   */
  saveTexts(texts: NewTexts): Promise<void>;
  /** Forgets what was typed for a figure. */
  discard(figure: string): void;
  /** Shows a place in the workbook: its cell is selected. */
  select(place: Place): Promise<void>;
  /** Keeps an explanation for findings in the workbook, with a name if one is given; an empty text takes it away. */
  explain(rules: readonly string[], text: string, by?: string): Promise<void>;
  /** Keeps in the workbook that somebody waives a finding that has to be mended, and why. */
  waive(rule: string, text: string, by: string): Promise<void>;
  /** Mends findings in the workbook, in one write: one of any kind, or several on structure. */
  mend(rules: readonly string[]): Promise<void>;
  /** Puts back the rows and sheets of figures that cannot be found any more, blank. */
  putBack(): Promise<void>;
  /** Writes 检查结果 and 汇总 and shows 汇总. */
  compile(): Promise<void>;
  /** Notes that the text was copied, so that it can be told when it is stale. */
  copied(): void;
  /** Notes the same of a text that was saved to a file. */
  saved(): void;
  restore(): Promise<void>;
  change(settings: SettingsChange): void;
  dismiss(): void;
}

/** A workbook to be laid out. */
export interface CreateRequest {
  /** Id of a built-in report. */
  readonly report: string;
  readonly unit: string;
  readonly year: number;
  /** Bytes of last year's workbook, for the 上年 column. */
  readonly lastYear?: Uint8Array;
  /** Fill in the sample of that name. */
  readonly sample?: string;
}
