import axe from "axe-core";

/**
 * What axe finds wrong in a part of the page, one line each: rule, what it says, where. Colours are left out, for
 * jsdom draws nothing.
 */
export async function axeFindings(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}
