import type { Frame } from "playwright-core";

type PageFunction = (...args: never[]) => unknown;

/**
 * Runs the last of some functions in a page, with the ones before it at hand under their own names. They come as text, so
 * they know nothing but each other and the page.
 */
export function runInPage<Answer>(
  frame: Frame,
  functions: readonly PageFunction[],
  ...args: readonly unknown[]
): Promise<Answer> {
  const main = functions.at(-1)?.name ?? "";
  const given = args.map((arg) => JSON.stringify(arg)).join(", ");
  return frame.evaluate(
    `(() => { ${functions.map(String).join("\n")}\nreturn ${main}(${given}); })()`,
  );
}
