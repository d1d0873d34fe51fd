import { figuresOfValues } from "../../src/app/figures-of-values";
import { readValues } from "../../src/app/read-values";
import type { Definition } from "../../src/core/definition/definition";
import { readDefinition } from "../../src/core/definition/read-definition";
import type { Figures } from "../../src/core/model/entry";
import { builtInReport } from "../../src/reports/built-in";

/** The built-in report of a street office, read. */
export function streetDefinition(): Definition {
  const read = readDefinition(builtInReport("fazhi-jiedao")?.source);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** The raw values of a built-in sample (`sample-2021`). */
export function sampleValues(name: string): Readonly<Record<string, unknown>> {
  const values = builtInReport("fazhi-jiedao")?.samples.get(name);
  if (typeof values !== "object" || values === null) throw new Error(`no sample ${name}`);
  return values as Readonly<Record<string, unknown>>;
}

/** The sample's figures as a check sees them, with some values replaced. */
export function sampleFigures(
  name: string,
  definition: Definition,
  replaced: Readonly<Record<string, unknown>> = {},
): Figures {
  const values = readValues({ ...sampleValues(name), ...replaced }, definition);
  if (!values.ok) throw new Error(JSON.stringify(values.failure));
  return figuresOfValues(values.value, definition);
}
