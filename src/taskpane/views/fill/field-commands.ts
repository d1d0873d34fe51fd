import type { DraftUpdate } from "../../../app/drafts";
import type { FormField } from "../../../app/section-form";
import type { DraftPart } from "./draft-parts";

/** What a field asks of the form around it; the same object as long as the form is shown. */
export interface FieldCommands {
  /** Keeps what is being typed. */
  draft(figure: string, update: DraftUpdate): void;
  /** Puts back what the workbook holds of one part. */
  putBack(figure: string, draft: DraftUpdate | undefined, part: DraftPart): void;
  /** The field was entered. */
  entered(field: FormField): void;
  /** The field was left: what was typed is written. `readable` is false where the number cannot be read. */
  left(field: FormField, draft: DraftUpdate | undefined, readable: boolean): void;
  /** Goes to the box after this one. */
  goOn(entry: HTMLElement): void;
  /** Empties a field and writes that, so that its formula comes back. */
  clear(figure: string): void;
  /** Something was pasted into a field; whether the form takes care of it, because it is more than one value. */
  pasted(field: FormField, text: string): boolean;
  /** Opens the field that a repeated figure is asked in. */
  open(figure: string): void;
}
