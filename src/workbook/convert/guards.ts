import type { PlainOperand } from "./plain-operand";

/** An operand whose number worksheet functions reckon with. */
export type Addend = Exclude<PlainOperand, { kind: "omitted" } | { kind: "text" }>;

/** Narrows an operand to one with a number in it. */
export function addend(operand: PlainOperand | undefined): Addend | undefined {
  if (operand === undefined || operand.kind === "omitted" || operand.kind === "text") {
    return undefined;
  }
  return operand;
}

/** The sum of an operand as a formula writes it, ready to stand beside any sign. */
export function sumText(operand: Addend): string {
  return operand.kind === "range" ? `SUM(${operand.text})` : operand.text;
}

/** Shows nothing until each operand has a number, as our functions do. */
export function waitingFor(operands: readonly Addend[], body: string): string {
  const cells = operands.filter(({ kind }) => kind === "cell" || kind === "range");
  const [first] = cells;
  if (first === undefined) return body;
  const texts = cells.map(({ text }) => text);
  if (cells.length > 1 && cells.every(({ kind }) => kind === "cell")) {
    return `IF(COUNT(${texts.join(",")})<${cells.length},"",${body})`;
  }
  const tests = texts.map((text) => `COUNT(${text})=0`);
  return `IF(${tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`},"",${body})`;
}

/** Shows — where there is nothing to divide by. */
export function dashOverZero(divisor: Addend, body: string): string {
  if (divisor.kind === "number" && Number(divisor.text) !== 0) return body;
  return `IF(${sumText(divisor)}=0,"—",${body})`;
}
