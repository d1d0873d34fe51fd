/**
 * Puts text on the clipboard from within a click, by the copy event: no permission is asked, the HTML arrives byte by
 * byte, and it works in frames and with nothing selected. Make the text before the click: a browser forgets a click
 * after a few seconds.
 *
 * @param html absent for plain text alone
 * @returns whether the browser took it; if not, show the text selected and say 按 Ctrl+C
 */
export function copyText(html: string | undefined, text: string): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener("copy", fill, true);
  try {
    requestCopy();
    return taken;
  } finally {
    document.removeEventListener("copy", fill, true);
  }
}

/** The old command is the only one that Office's web views allow everywhere; some refuse by throwing. */
function requestCopy(): void {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else gives both formats without a permission
    document.execCommand("copy");
  } catch {
    // Not taken, as the caller sees.
  }
}
