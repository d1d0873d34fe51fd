import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../../core/messages/language";
import { resolutionWords } from "../../../core/messages/resolution-words";
import type { Resolution } from "../../../core/model/resolution";
import { GAP, isVague } from "../../../core/text/explanation-text";
import { usePaneState, useWords } from "../../state/pane-context";
import type { CheckItem } from "./check-items";
import { useCheckStyles } from "./check-styles";
import { useSigner, withFrame } from "./explanation-drafts";
import { ExplanationFrames } from "./explanation-frames";
import { useHollowness } from "./use-hollowness";
import { CHECK_WORDS, type Saying } from "./words";

interface Props {
  readonly item: CheckItem;
  readonly rules: readonly string[];
  readonly text: string;
  readonly saying: Saying;
  readonly takesFocus: boolean;
  /** What the workbook holds and does not count: offered to be written anew. */
  readonly unheeded?: Resolution;
  readonly onType: (text: string) => void;
  /** Asked only with a text that says something, and with a name where one is needed. */
  readonly onSave: (text: string, by: string) => void;
  readonly onCancel?: () => void;
  readonly onRemove?: () => void;
}

/** A few lines on why a finding may stand, with sentences to begin with, and whose lines they are. */
export function ExplanationField(props: Props) {
  const { item, rules, text, saying, takesFocus, unheeded, onType, onSave } = props;
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const { job, settings } = usePaneState();
  const [signer, sign] = useSigner();
  const [refused, refuse] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  /** Where a frame that was put in has its first gap: typing is to fill it. */
  const gap = useRef<number>(undefined);
  const judge = useHollowness(rules);
  const needsName = saying.name === "required";
  const problem = problemOf(text, judge, item, settings.language);
  const save = () => {
    refuse(text);
    if (problem === undefined && (!needsName || signer.trim() !== "")) onSave(text, signer.trim());
  };
  const isRefused = refused === text;
  const putIn = (frame: string) => {
    const next = withFrame(text, frame, item.frames);
    gap.current = next.lastIndexOf(frame) + frame.indexOf(GAP);
    onType(next);
  };
  useEffect(() => {
    if (gap.current === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(gap.current, gap.current + GAP.length);
    gap.current = undefined;
  });
  return (
    <>
      {unheeded && (
        <p className={styles.line}>{words.draft(words.unheeded[unheeded.why ?? "stale"])}</p>
      )}
      <ExplanationFrames frames={item.frames} onChoose={putIn} />
      <Field
        label={saying.text}
        hint={text.trim() !== "" && isVague(text) ? words.vague : saying.hint}
        {...(isRefused && problem !== undefined && { validationMessage: problem })}
      >
        <Textarea
          textarea={{ ref: box }}
          autoFocus={takesFocus}
          value={text}
          resize="vertical"
          dir="auto"
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
      <Field
        label={needsName ? words.signer : words.signerOptional}
        {...(isRefused &&
          needsName &&
          signer.trim() === "" && { validationMessage: words.signerMissing })}
      >
        <Input value={signer} dir="auto" onChange={(_, { value }) => sign(() => value)} />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={job === "explaining"}
          onClick={save}
        >
          {saying.save}
        </Button>
        {props.onCancel && (
          <Button size="small" onClick={props.onCancel}>
            {words.cancel}
          </Button>
        )}
        {props.onRemove && (
          <Button size="small" onClick={props.onRemove}>
            {saying.remove}
          </Button>
        )}
      </div>
    </>
  );
}

/** Why the text cannot be saved, with a better sentence to begin with. */
function problemOf(
  text: string,
  judge: ReturnType<typeof useHollowness>,
  { frames }: CheckItem,
  language: Language,
): string | undefined {
  const words = CHECK_WORDS[language];
  if (text.trim() === "") return words.explanationEmpty;
  const why = judge(text);
  if (why === undefined) return undefined;
  const [better] = frames;
  const said = resolutionWords(language).hollow[why];
  return said + (better === undefined || why === "gap" ? "" : words.better(better));
}
