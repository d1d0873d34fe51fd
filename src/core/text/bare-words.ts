import { tidyText } from "./tidy-text";

/** The letters and digits of a text, by which two texts are the same whatever their signs and spaces. */
export function bareWords(text: string): string {
  return tidyText(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
