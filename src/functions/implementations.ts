import type { Answer } from "./answer";
import type { Argument } from "./cell-values";
import { change, changeText } from "./change";
import { chinese } from "./chinese";
import { counts } from "./counts";
import type { FunctionId } from "./function-id";
import { gap } from "./gap";
import { number } from "./number";
import { phrase } from "./phrase";
import { points } from "./points";
import { rate, rateText } from "./rate";
import { rateCheck } from "./rate-check";
import { sentence } from "./sentence";

/** A custom function over the arguments that Excel hands over, in their order. */
export type Implementation = (...given: Argument[]) => Answer;

/** Every custom function by its id. */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, Implementation>> = {
  RATE: rate,
  RATETEXT: rateText,
  CHANGE: change,
  CHANGETEXT: changeText,
  POINTS: points,
  GAP: gap,
  RATECHECK: rateCheck,
  COUNTS: counts,
  NUMBER: number,
  PHRASE: phrase,
  CHINESE: chinese,
  SENTENCE: sentence,
};
