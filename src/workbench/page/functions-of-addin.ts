import { registerFunctions } from "../grid/grid-functions";
import type { CustomFunction } from "../grid/grid-functions";
import type { Engine } from "../grid/engine";
import type { RibbonFunctions } from "../ribbon/ribbon";
import { startFunctions } from "../runtimes/functions-runtime";
import type { FunctionsRuntime } from "../runtimes/functions-runtime";

const WORKER = "functions-worker.js";
/** Where the build puts Microsoft's runtime, beside the functions. */
const RUNTIME = "office/custom-functions-runtime.js";

/**
 * Starts the add-in's custom functions as the manifest has them, and makes them known to the grid.
 *
 * @returns rejects where a file cannot be loaded or read
 */
export async function startFunctionsOf(
  engine: Engine,
  { script, metadata, namespace }: RibbonFunctions,
): Promise<FunctionsRuntime> {
  const answer = await fetch(metadata);
  const { functions } = (await answer.json()) as { readonly functions: readonly CustomFunction[] };
  const runtime = await startFunctions({
    worker: WORKER,
    runtime: new URL(RUNTIME, script).href,
    functions: script,
  });
  registerFunctions(engine, namespace, functions, (id, given) => runtime.call(id, given));
  return runtime;
}
