import type { BrowserContext } from "playwright-core";

/** What somebody else's editor is given when the clipboard is pasted into it with Ctrl+V. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
  /** The text as the editor then holds it. */
  readonly shown: string;
}

/** Pastes into a page of its own, as into Word: it knows nothing of the page that copied. */
export async function pasted(context: BrowserContext): Promise<Pasted> {
  const page = await context.newPage();
  await page.setContent('<div contenteditable id="paper" style="width: 700px"></div>');
  await page.evaluate(() => {
    document.addEventListener("paste", ({ clipboardData }) => {
      const got = {
        html: clipboardData?.getData("text/html") ?? "",
        text: clipboardData?.getData("text/plain") ?? "",
      };
      Object.assign(globalThis, { got });
    });
  });
  await page.locator("#paper").click();
  await page.keyboard.press("Control+V");
  await page.waitForFunction(() => "got" in globalThis);
  const shown = await page.locator("#paper").innerText();
  const got = await page.evaluate(() => (globalThis as unknown as { got: Pasted }).got);
  await page.close();
  return { ...got, shown };
}
