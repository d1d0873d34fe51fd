/**
 * Offers bytes as a file to be saved, by a link that the browser follows: no permission is asked and nothing leaves the
 * computer. Some web views of desktop Excel do nothing then, and none tells; offer the clipboard beside it.
 *
 * @param name with its ending
 */
export function offerFile(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Milliseconds. */
const KEPT = 60_000;

/** A name that every system takes for a file; what none takes is left out. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\p{Control}\p{Format}\p{Surrogate}]/gu, "")
    .trim()
    .slice(0, LONGEST);
  return `${plain === "" ? "report" : plain}.${ending}`;
}

const LONGEST = 100;
