/** Where this page loads office.js from: `here`, or the host of another server; absent where it does not. */
export function officeSource(page: Document): string | undefined {
  const script = page.querySelector<HTMLScriptElement>("script[src*='/office.js']");
  if (script === null) return undefined;
  const { host } = new URL(script.src, page.baseURI);
  return host === new URL(page.baseURI).host ? "here" : host;
}
