import { USUAL_RATE_DECIMALS } from "../../core/definition/rate-decimals";
import { addend, dashOverZero, sumText, waitingFor } from "./guards";
import type { PlainOperand } from "./plain-operand";

/** The ordinary formula of a custom function over its operands; `undefined` where there is none. */
export type PlainWriter = (operands: readonly (PlainOperand | undefined)[]) => string | undefined;

/** RATE: IF(COUNT(A1,B1)<2,"",IF(B1=0,"—",ROUND(ROUND(A1*1000/B1,7),0)/1000)). */
export const plainRate: PlainWriter = (operands) => percentage(operands, share, (ratio) => ratio);

/** RATETEXT: the same, written with its percent sign. */
export const plainRateText: PlainWriter = (operands) =>
  percentage(operands, share, (ratio, format) => `TEXT(${ratio},${format})`);

/** CHANGE: the same over (A1-B1). */
export const plainChange: PlainWriter = (operands) =>
  percentage(operands, growth, (ratio) => ratio);

/** CHANGETEXT: 增长, 下降, 持平 or 基本持平. */
export const plainChangeText: PlainWriter = (operands) =>
  percentage(
    operands,
    (now, before, scale) => `ABS(${growth(now, before, scale)})`,
    (size, format, now, before) => {
      const direction = `IF((${now}-${before})/${before}>0,"增长","下降")`;
      const told = `IF(${size}=0,"基本持平",${direction}&TEXT(${size},${format}))`;
      return `IF(${now}=${before},"持平",${told})`;
    },
  );

/** POINTS: 100 times the difference of two ratios. */
export const plainPoints: PlainWriter = ([current, previous, decimals, ...rest]) => {
  const [now, before] = [addend(current), addend(previous)];
  const places = decimalsOf(decimals, 2);
  if (now === undefined || before === undefined || places === undefined) return undefined;
  if (rest.length > 0 || now.kind === "range" || before.kind === "range") return undefined;
  const difference = `ROUND((${now.text}-${before.text})*100,10)`;
  return waitingFor([now, before], `ROUND(${difference},${places})`);
};

function share(above: string, below: string, scale: string): string {
  return `${above}*${scale}/${below}`;
}

function growth(now: string, before: string, scale: string): string {
  return `(${now}-${before})*${scale}/${before}`;
}

/**
 * The scaled quotient is brought to 7 places before it is rounded or cut, so that doubles leave no trace: counts up to
 * ten million come out as exact fractions do, a tie being half a unit that a double holds.
 */
function percentage(
  [first, second, decimals, method, ...rest]: readonly (PlainOperand | undefined)[],
  quotient: (above: string, below: string, scale: string) => string,
  show: (ratio: string, format: string, above: string, below: string) => string,
): string | undefined {
  const [above, below] = [addend(first), addend(second)];
  const places = decimalsOf(decimals, USUAL_RATE_DECIMALS);
  const rounding = roundingOf(method);
  if (above === undefined || below === undefined || rest.length > 0) return undefined;
  if (places === undefined || rounding === undefined) return undefined;
  const scale = `1${"0".repeat(places + 2)}`;
  const scaled = `ROUND(${quotient(sumText(above), sumText(below), scale)},7)`;
  const whole = rounding === "round" ? `ROUND(${scaled},0)` : `TRUNC(${scaled})`;
  const format = `"0${places === 0 ? "" : `.${"0".repeat(places)}`}%"`;
  const shown = show(`${whole}/${scale}`, format, sumText(above), sumText(below));
  return waitingFor([above, below], dashOverZero(below, shown));
}

/** A number of decimals that is written out; 0 to 5, beyond which doubles would show. */
function decimalsOf(operand: PlainOperand | undefined, usual: number): number | undefined {
  if (operand === undefined || operand.kind === "omitted") return usual;
  const isDigit = operand.kind === "number" && /^[0-5]$/.test(operand.text);
  return isDigit ? Number(operand.text) : undefined;
}

function roundingOf(operand: PlainOperand | undefined): "round" | "truncate" | undefined {
  if (operand === undefined || operand.kind === "omitted") return "round";
  if (operand.kind !== "text") return undefined;
  if (operand.content === "四舍五入") return "round";
  return operand.content === "截位" ? "truncate" : undefined;
}
