import { type FocusEvent, type KeyboardEvent, useState } from "react";
import type { DraftUpdate } from "../../../app/drafts";
import type { FormField } from "../../../app/section-form";
import type { Figure } from "../../../core/definition/definition";
import type { Language } from "../../../core/messages/language";
import { type Understood, understandEntry } from "../../../app/understand-entry";
import { choiceIn, withChoice } from "./approximation";
import { shownPart } from "./draft-parts";
import type { FieldCommands } from "./field-commands";

/** What is being typed into one field, and what the keys do there. */
export interface Typing {
  readonly typed: string;
  /** What the list of 约数 shows. */
  readonly choice: string;
  readonly understood: Understood;
  /** Something was typed that cannot be read, and the field was left or Enter was pressed. */
  readonly isUnread: boolean;
  readonly type: (text: string) => void;
  readonly choose: (choice: string) => void;
  readonly keyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly leave: (event: FocusEvent<HTMLElement>) => void;
}

/** A figure that can be typed, and where what is typed goes. */
export interface Typable {
  readonly field: FormField;
  readonly figure: Figure;
  readonly draft: DraftUpdate | undefined;
  readonly language: Language;
  readonly commands: FieldCommands;
}

/** A word chosen before its number waits until the field is left; then both become one text. */
export function useTyping({ field, figure, draft, language, commands }: Typable): Typing {
  const [isSettled, setSettled] = useState(true);
  const [waiting, setWaiting] = useState("");
  const typed = shownPart(field, draft, "typed");
  const understood = understandEntry(typed, figure, language);
  const isUnread = draft?.typed !== undefined && !understood.readable;
  const written = choiceIn(typed, figure);

  const type = (text: string) => {
    setSettled(false);
    commands.draft(field.figure, { typed: text });
  };
  const choose = (choice: string) => {
    const text = withChoice(typed, choice, figure);
    setWaiting(text === "" ? choice : "");
    if (text !== typed) type(text);
  };
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      setWaiting("");
      commands.putBack(field.figure, draft, "typed");
    }
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    setSettled(true);
    if (!isUnread) commands.goOn(event.currentTarget);
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setSettled(true);
    const joins = waiting !== "" && written === "" && typed.trim() !== "" && understood.readable;
    setWaiting("");
    if (!joins) {
      commands.left(field, draft, understood.readable);
      return;
    }
    const update = { typed: withChoice(typed, waiting, figure) };
    commands.draft(field.figure, update);
    commands.left(field, { ...draft, ...update }, true);
  };
  return {
    typed,
    choice: written === "" ? waiting : written,
    understood,
    isUnread: isUnread && isSettled,
    type,
    choose,
    keyDown,
    leave,
  };
}
