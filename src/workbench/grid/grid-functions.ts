import { BooleanNumber } from "@univerjs/core";
import { FunctionType } from "@univerjs/preset-sheets-core";
import type { FunctionResult } from "../host/function-calls";
import type { Engine } from "./engine";

/** One custom function as the add-in's metadata file describes it. */
export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** Has the add-in's runtime work out a function. */
export type FunctionCaller = (id: string, given: readonly unknown[]) => Promise<FunctionResult>;

type GridValue = string | number | boolean;

const TOO_LATE_MILLISECONDS = 10_000;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** Makes the add-in's functions known to the grid, with what it shows while somebody types one. */
export function registerFunctions(
  { facade }: Engine,
  namespace: string,
  functions: readonly CustomFunction[],
  call: FunctionCaller,
): void {
  for (const one of functions) {
    const name = `${namespace}.${one.name}`;
    const work = (...given: unknown[]) => worked(one, given, call);
    facade.getFormula().registerAsyncFunction(name, work, {
      description: {
        functionName: name,
        functionType: FunctionType.User,
        abstract: one.description,
        description: one.description,
        functionParameter: one.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "A1",
          require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        })),
      },
    });
  }
}

/** Never throws and always ends: a function that does either stops the grid from calculating for good. */
async function worked(
  one: CustomFunction,
  given: readonly unknown[],
  call: FunctionCaller,
): Promise<GridValue | GridValue[][]> {
  try {
    const values = given.map((value, index) => argument(value, parameterAt(one, index)));
    const broken = values.find(isError);
    if (broken !== undefined) return broken;
    const result = await Promise.race([call(one.id, values), tooLate()]);
    return result.ok ? shown(result.value) : result.error;
  } catch {
    return "#VALUE!";
  }
}

function isError(value: unknown): value is string {
  return typeof value === "string" && ERROR.test(value);
}

function parameterAt({ parameters }: CustomFunction, index: number) {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating === true ? last : undefined);
}

/** The grid hands over one cell as a table of one; a parameter of one value wants the value. */
function argument(value: unknown, parameter: { readonly dimensionality?: string } | undefined) {
  if (!Array.isArray(value)) {
    return parameter?.dimensionality === "matrix" ? [[value]] : value;
  }
  const rows = value as readonly (readonly unknown[])[];
  const [row] = rows;
  const isOne = rows.length === 1 && row?.length === 1;
  return isOne && parameter?.dimensionality !== "matrix" ? (row[0] ?? null) : rows;
}

/** The grid shows nothing for what is neither a value nor a table. */
function shown(value: unknown): GridValue | GridValue[][] {
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly unknown[])[];
    return rows.map((row) => row.map(single));
  }
  return single(value);
}

function single(value: unknown): GridValue {
  const isPlain = typeof value === "string" || typeof value === "number";
  return isPlain || typeof value === "boolean" ? value : "";
}

function tooLate(): Promise<FunctionResult> {
  return new Promise((resolve) => {
    const late = { ok: false, error: "#VALUE!", message: "" } as const;
    setTimeout(() => resolve(late), TOO_LATE_MILLISECONDS);
  });
}
