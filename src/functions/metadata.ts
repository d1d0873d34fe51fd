import type { Language } from "../core/messages/language";
import { CHECK_TEXTS } from "./check-texts";
import { FUNCTION_IDS, type FunctionId } from "./function-id";
import type { FunctionText, ParameterText } from "./function-text";
import { RATE_TEXTS } from "./rate-texts";
import { WRITING_TEXTS } from "./writing-texts";

/** Everything that Excel shows of the custom functions, in both languages. */
export const FUNCTION_TEXTS: Readonly<Record<FunctionId, FunctionText>> = {
  ...RATE_TEXTS,
  ...CHECK_TEXTS,
  ...WRITING_TEXTS,
};

/** The metadata file of Excel's custom functions, in one language. */
export interface FunctionsJson {
  readonly functions: readonly FunctionJson[];
}

/** One function of the metadata file. */
export interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterJson[];
  readonly result: { readonly type: ResultType; readonly dimensionality: "scalar" | "matrix" };
}

/** One parameter of the metadata file. */
export interface ParameterJson {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

type ResultType = "any" | "string";

/** Pages of the add-in itself that explain every function under a heading with its id. */
export const HELP_PAGES: Readonly<Record<Language, string>> = {
  "zh-CN": "assets/help/functions.html",
  en: "assets/help/functions.en.html",
};

/**
 * The metadata of all custom functions. Ids and names are the same in every language, so that a formula means the same
 * everywhere.
 *
 * @param origin where the add-in is served, `https://example.org/fazhi`; with or without a slash at the end
 */
export function functionsJson(language: Language, origin: string): FunctionsJson {
  const help = `${origin.replace(/\/+$/, "")}/${HELP_PAGES[language]}`;
  return {
    functions: FUNCTION_IDS.map((id) => {
      const { description, parameters, gives } = FUNCTION_TEXTS[id];
      return {
        id,
        name: id,
        description: description[language],
        helpUrl: `${help}#${id}`,
        parameters: parameters.map((parameter) => parameterJson(parameter, language)),
        result: {
          type: gives === "text" ? "string" : "any",
          dimensionality: gives === "column" ? "matrix" : "scalar",
        },
      };
    }),
  };
}

/** Every parameter is of type `any`: a cell may hold a number, 近32000, or nothing. */
function parameterJson(
  { name, description, takes, optional, repeating }: ParameterText,
  language: Language,
): ParameterJson {
  return {
    name: name[language],
    description: description[language],
    type: "any",
    dimensionality: takes === "range" ? "matrix" : "scalar",
    ...(optional === true && { optional }),
    ...(repeating === true && { repeating }),
  };
}
