import { Button, mergeClasses } from "@fluentui/react-components";
import { type FocusEvent, memo, useEffect, useId, useRef, useState } from "react";
import type { FormField } from "../../../app/section-form";
import { FieldDetails } from "./field-details";
import { entryOf } from "./field-places";
import { FieldMessages } from "./field-messages";
import { NumberEntry } from "./number-entry";
import { ReadOnlyFigure } from "./read-only-figure";
import { useFillStyles } from "./styles";
import { type Typable, useTyping } from "./use-typing";
import { FILL_WORDS, type FillWords } from "./words";

interface Props extends Typable {
  /** Value and arithmetic of a figure that is only shown, with everything typed so far. */
  readonly liveValue: string;
  readonly liveFormula: string;
  /** Heading of the section that asks for a repeated figure. */
  readonly elsewhere: string;
  /** Somebody typed here, or was sent here, since the pane was opened. */
  readonly isTouched: boolean;
  /** Whether this is the field that was asked for. */
  readonly isShown: boolean;
  /** Sentences of broken checks, and how many more there are. */
  readonly findings: readonly string[];
}

/** One figure of the form. Typing draws only its own field anew. */
export const FigureField = memo(function FigureField(props: Props) {
  const { field, figure, draft, isShown, commands } = props;
  const styles = useFillStyles();
  const group = useRef<HTMLDivElement>(null);
  const [isStating, setStating] = useState(false);
  useEffect(() => {
    if (isStating && group.current) entryOf(group.current)?.focus();
  }, [isStating]);
  const canState = field.readOnly?.reason === "computed" && !figure.derived;
  const isStated = canState && (isStating || (draft?.typed ?? "") !== "");
  const readOnly = isStated ? undefined : field.readOnly;
  const clear = () => {
    commands.clear(field.figure);
    setStating(false);
    group.current?.focus();
  };
  return (
    <div
      ref={group}
      data-figure={field.figure}
      tabIndex={-1}
      role="group"
      aria-label={field.label}
      className={mergeClasses(styles.field, isShown && styles.shown)}
    >
      {readOnly === undefined ? (
        <TypedFigure {...props} onClear={clear} onEmpty={() => setStating(false)} />
      ) : (
        <ReadOnlyFigure
          field={field}
          reason={readOnly.reason}
          value={props.liveValue}
          formula={props.liveFormula}
          elsewhere={props.elsewhere}
          words={FILL_WORDS[props.language]}
          onOpen={() => commands.open(field.figure)}
          onState={canState ? () => setStating(true) : undefined}
        />
      )}
    </div>
  );
});

interface TypedProps extends Props {
  /** The formula is wanted back. */
  readonly onClear: () => void;
  /** The field was left with nothing in it. */
  readonly onEmpty: () => void;
}

/** A figure with its box, what was understood, and what is wrong. */
function TypedFigure(props: TypedProps) {
  const { field, figure, draft, commands } = props;
  const words = FILL_WORDS[props.language];
  const styles = useFillStyles();
  const id = useId();
  const typing = useTyping(props);
  const enter = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) commands.entered(field);
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    typing.leave(event);
    if (typing.typed === "" && !event.currentTarget.contains(event.relatedTarget)) props.onEmpty();
  };
  return (
    <div className={styles.details} onFocus={enter} onBlur={leave}>
      <label htmlFor={id}>{field.label}</label>
      <span id={`${id}-before`} className={styles.quiet}>
        {captionOf(field, words)}
      </span>
      <NumberEntry
        id={id}
        field={field}
        typing={typing}
        describedBy={`${id}-before ${id}-said`}
        words={words}
        onPaste={(text) => commands.pasted(field, text)}
      />
      <FieldMessages
        id={`${id}-said`}
        figure={figure}
        understood={typing.understood}
        isTyped={draft?.typed !== undefined || props.isTouched}
        isUnread={typing.isUnread}
        findings={draft === undefined ? props.findings : NONE}
        words={words}
      />
      {field.restorableFormula && typing.typed !== "" && (
        <div className={styles.row}>
          <span className={styles.quiet}>{words.backToFormulaWhy}</span>
          <Button
            size="small"
            aria-label={`${words.backToFormula}：${field.label}`}
            onClick={props.onClear}
          >
            {words.backToFormula}
          </Button>
        </div>
      )}
      <FieldDetails
        id={id}
        field={field}
        draft={draft}
        words={words}
        onDraft={(update) => commands.draft(field.figure, update)}
        onPutBack={(part) => commands.putBack(field.figure, draft, part)}
      />
    </div>
  );
}

const NONE: readonly string[] = [];

function captionOf(field: FormField, words: FillWords): string {
  const { prior, required, office = "", kind } = field;
  const isText = kind === "text";
  const parts = [
    words.lastYear(prior),
    required ? words.required : "",
    office,
    isText ? words.newLine : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
