import type { Json } from "../wire/request";
import type { Box } from "./box";

/** What may be typed into a cell, as it was set; the host does not judge entries by it. */
export interface Validation {
  readonly rule: Readonly<Record<string, Json>>;
  readonly errorAlert: Json;
  readonly prompt: Json;
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: Validation = {
  rule: {},
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
};

/** A conditional format of one rectangle. */
export interface ConditionalFormat {
  readonly id: string;
  box: Box;
  /** `Custom`, `ContainsText`, ... */
  readonly type: string;
  stopIfTrue: boolean;
  /** 0 is looked at first. */
  priority: number;
  /** The rule: `{formula}` of a custom one, `{operator, text}` of one by text, `{formula1, operator}` by value. */
  rule: Readonly<Record<string, Json>>;
  fill: string;
  font: Readonly<Record<string, Json>>;
}
