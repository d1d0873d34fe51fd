import {
  positionOfQualifier,
  qualifierOfWord,
  type QualifierPosition,
  wordOfQualifier,
} from "../../core/text/qualifiers";
import { tidyText } from "../../core/text/tidy-text";
import type { CustomCall } from "./custom-call";
import { type Addend, addend, sumText, waitingFor } from "./guards";
import { type PlainOperand, plainOperand } from "./plain-operand";
import {
  plainChange,
  plainChangeText,
  plainPoints,
  plainRate,
  plainRateText,
  type PlainWriter,
} from "./plain-rate";
import type { FormulaScene } from "./referred-cells";

/** Writes a call in ordinary worksheet functions with the same result; `undefined` where there is no such formula. */
export function plainCall({ name, operands }: CustomCall, scene: FormulaScene): string | undefined {
  const writer = WRITERS.get(name);
  if (writer === undefined) return undefined;
  const read: PlainOperand[] = [];
  for (const tokens of operands) {
    const operand = plainOperand(tokens, scene);
    if (operand === undefined) return undefined;
    read.push(operand);
  }
  return writer(read);
}

/** GAP: ROUND(A1-SUM(A2:A5),10), once there is a total and a part. */
const plainGap: PlainWriter = ([first, ...others]) => {
  const total = addend(first);
  const parts = others.map(addend).filter((part) => part !== undefined);
  if (total === undefined || parts.length === 0 || parts.length < others.length) return undefined;
  const list = parts.map(({ text }) => text).join(",");
  const body = `ROUND(${sumText(total)}-SUM(${list}),10)`;
  const isFilled = ({ kind }: Addend) => kind === "number" || kind === "computed";
  const waiting = parts.some(isFilled) ? [] : [`COUNT(${list})=0`];
  if (!isFilled(total)) waiting.unshift(`COUNT(${total.text})=0`);
  const [test] = waiting;
  if (test === undefined) return body;
  return `IF(${waiting.length > 1 ? `OR(${waiting.join(",")})` : test},"",${body})`;
};

/** PHRASE: "近"&A1&"张". A percentage is left out: its digits behind the point may come out otherwise. */
const plainPhrase: PlainWriter = ([first, second, third, ...rest]) => {
  const value = addend(first);
  if (value === undefined || value.kind === "range" || rest.length > 0) return undefined;
  if (second?.kind !== "text" || /^%?$/.test(tidyText(second.content))) return undefined;
  const word = third === undefined || third.kind === "omitted" ? "" : contentOf(third);
  const qualifier = word === "" ? undefined : qualifierOfWord(word ?? "");
  if (word !== "" && qualifier === undefined) return undefined;
  const at = (position: QualifierPosition): string =>
    qualifier !== undefined && positionOfQualifier(qualifier) === position
      ? wordOfQualifier(qualifier)
      : "";
  const before = at("before");
  const after = at("between") + second.content.trim() + at("after");
  const pieces = [before === "" ? "" : quoted(before), value.text, quoted(after)];
  return waitingFor([value], pieces.filter((piece) => piece !== "").join("&"));
};

const WRITERS: ReadonlyMap<string, PlainWriter> = new Map([
  ["RATE", plainRate],
  ["RATETEXT", plainRateText],
  ["CHANGE", plainChange],
  ["CHANGETEXT", plainChangeText],
  ["POINTS", plainPoints],
  ["GAP", plainGap],
  ["PHRASE", plainPhrase],
]);

function contentOf(operand: PlainOperand): string | undefined {
  return operand.kind === "text" ? operand.content.trim() : undefined;
}

function quoted(content: string): string {
  return `"${content.replaceAll('"', '""')}"`;
}
