import { tokenTypes, type Token } from "@borgar/fx";
import { type FormulaScene, isPlainNumber, referredCells } from "./referred-cells";

/** An operand of a custom function as worksheet functions can take it. */
export type PlainOperand =
  | { readonly kind: "omitted" }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly content: string }
  /** One cell that holds a number or nothing. */
  | { readonly kind: "cell"; readonly text: string }
  /** Several cells, each of which holds a number or nothing. */
  | { readonly kind: "range"; readonly text: string }
  /** Arithmetic that gives a number, in parentheses. */
  | { readonly kind: "computed"; readonly text: string };

/** Reads an operand; `undefined` where worksheet functions might take it in another way than ours. */
export function plainOperand(
  tokens: readonly Token[],
  scene: FormulaScene,
): PlainOperand | undefined {
  const [token] = tokens;
  if (token === undefined) return { kind: "omitted" };
  if (tokens.length === 1 && token.type === tokenTypes.NUMBER) {
    return { kind: "number", text: token.value };
  }
  if (tokens.length === 1 && token.type === tokenTypes.STRING) {
    return { kind: "text", content: token.value.slice(1, -1).replaceAll('""', '"') };
  }
  if (tokens.length === 1 && isReference(token)) return referenceOperand(token.value, scene);
  return isArithmetic(tokens, scene)
    ? { kind: "computed", text: `(${joined(tokens)})` }
    : undefined;
}

/** Whether a reference stands among tokens where it gives several values at once, which spill into the cells below. */
export function givesManyValues(tokens: readonly Token[]): boolean {
  let calls = 0;
  return tokens.some((token) => {
    if (token.type === tokenTypes.FUNCTION) calls += 1;
    if (token.value === "{" || token.value === "#") return true;
    if (token.type === tokenTypes.FUNCTION && ARRAY_FUNCTION.test(token.value)) return true;
    return calls === 0 && isReference(token) && token.value.includes(":");
  });
}

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_NAMED,
];

const ARRAY_FUNCTION =
  /^(?:_xlfn\.)?(?:_xlws\.)?(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|TRANSPOSE|RANDARRAY|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|[VH]STACK|TO(?:ROW|COL)|TEXTSPLIT|EXPAND|TAKE|DROP|CHOOSE(?:ROWS|COLS)|WRAP(?:ROWS|COLS)|FREQUENCY|MMULT|MUNIT)$/i;

const SIGNS: readonly string[] = ["+", "-", "*", "/", "^", "%", "(", ")", ","];

/** Functions that give one number, whatever stands in the cells that they take. */
const GATHERING = /^(?:SUM|COUNT|COUNTA|COUNTBLANK|AVERAGE|MAX|MIN|SUMPRODUCT)$/i;

const NUMERIC = /^(?:ABS|INT|ROUND|ROUNDUP|ROUNDDOWN|TRUNC|MOD|SQRT|POWER)$/i;

function isReference({ type }: Token): boolean {
  return REFERENCES.includes(type);
}

function referenceOperand(text: string, scene: FormulaScene): PlainOperand | undefined {
  const referred = referredCells(text, scene);
  if (referred?.cells.every(isPlainNumber) !== true) return undefined;
  return { kind: referred.single ? "cell" : "range", text };
}

/** Only signs, numbers, cells and functions that give numbers; ranges only inside functions that gather them. */
function isArithmetic(tokens: readonly Token[], scene: FormulaScene): boolean {
  const open: boolean[] = [];
  return tokens.every((token, index) => {
    if (token.type === tokenTypes.OPERATOR) {
      const before = tokens[index - 1];
      if (token.value === "(") {
        open.push(before?.type === tokenTypes.FUNCTION && GATHERING.test(before.value));
      }
      if (token.value === ")") open.pop();
      return SIGNS.includes(token.value);
    }
    if (token.type === tokenTypes.FUNCTION) {
      return GATHERING.test(token.value) || NUMERIC.test(token.value);
    }
    if (isReference(token)) {
      const referred = referredCells(token.value, scene);
      return referred !== undefined && (referred.single || open.includes(true));
    }
    return token.type === tokenTypes.NUMBER;
  });
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ value }) => value).join("");
}
