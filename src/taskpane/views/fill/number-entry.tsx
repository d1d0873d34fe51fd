import { Input, Select, Textarea } from "@fluentui/react-components";
import type { ClipboardEvent } from "react";
import type { FormField } from "../../../app/section-form";
import { ABSENCES, APPROXIMATIONS } from "./approximation";
import { useFillStyles } from "./styles";
import type { Typing } from "./use-typing";
import type { FillWords } from "./words";

interface Props {
  readonly id: string;
  readonly field: FormField;
  readonly typing: Typing;
  /** Ids of what describes the box. */
  readonly describedBy: string;
  readonly words: FillWords;
  /** Whether the form takes care of a pasted text, because it is more than one value. */
  readonly onPaste: (text: string) => boolean;
}

/** The box that a figure is typed into, its unit, and the list of 约数 that rewrites what was typed. */
export function NumberEntry(props: Props) {
  const { id, field, typing, describedBy, words, onPaste } = props;
  const styles = useFillStyles();
  const shared = {
    id,
    value: typing.typed,
    "data-entry": "",
    "aria-describedby": field.kind === "text" ? describedBy : `${id}-unit ${describedBy}`,
    "aria-invalid": typing.isUnread,
    "aria-required": field.required,
    autoComplete: "off",
    spellCheck: false,
    onKeyDown: typing.keyDown,
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      if (onPaste(event.clipboardData.getData("text/plain"))) event.preventDefault();
    },
  } as const;
  if (field.kind === "text") {
    return (
      <Textarea
        {...shared}
        className={styles.wide}
        resize="vertical"
        onChange={(_, data) => typing.type(data.value)}
      />
    );
  }
  return (
    <div className={styles.row}>
      <Input
        {...shared}
        className={styles.number}
        contentAfter={
          <span id={`${id}-unit`} className={styles.unit}>
            {field.unit}
          </span>
        }
        onChange={(_, data) => typing.type(data.value)}
      />
      <ChoiceList
        label={field.label}
        words={words}
        choice={typing.choice}
        onChoose={typing.choose}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly words: FillWords;
  readonly label: string;
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
}

function ChoiceList({ label, choice, onChoose, words }: ChoiceProps) {
  const styles = useFillStyles();
  const offered: readonly string[] = [...APPROXIMATIONS, ...ABSENCES];
  const approximations = offered.includes(choice)
    ? APPROXIMATIONS
    : [...APPROXIMATIONS, ...(choice === "" ? [] : [choice])];
  return (
    <Select
      className={styles.choice}
      aria-label={words.choiceOf(label)}
      value={choice}
      onChange={(_, data) => onChoose(data.value)}
    >
      <option value="">{words.exact}</option>
      <optgroup label={words.approximate}>
        {approximations.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </optgroup>
      <optgroup label={words.absent}>
        {ABSENCES.map((word) => (
          <option key={word} value={word}>
            {words.absences[word]}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
