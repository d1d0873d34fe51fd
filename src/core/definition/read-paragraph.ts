import type { Paragraph } from "./definition";
import { claim, type DefinitionReading, type Places } from "./definition-reading";
import { readTemplate } from "./read-template";
import { member, readObject, requiredMember, type Source } from "./source-reader";
import { optionalFlag, readAnyText, readText } from "./source-values";

const PARAGRAPH_KEYS: readonly string[] = ["id", "text", "free"];

/**
 * Reads one paragraph of a section: a sentence pattern, or free narrative whose text may be left to the staff.
 *
 * @param places the ids of the section's paragraphs so far
 */
export function readParagraph(
  source: Source,
  places: Places,
  reading: DefinitionReading,
): Paragraph | undefined {
  const object = readObject(source, PARAGRAPH_KEYS);
  if (object === undefined) return undefined;
  const idSource = requiredMember(object, "id");
  const id = idSource === undefined ? undefined : readText(idSource);
  if (idSource !== undefined && id !== undefined) claim(places, id, idSource, id);
  const free = optionalFlag(object, "free");
  const written = free ? member(object, "text") : requiredMember(object, "text");
  const text =
    written === undefined ? "" : ((free ? readAnyText(written) : readText(written)) ?? "");
  const parts = written === undefined ? [] : readTemplate(written, text, reading);
  return id === undefined ? undefined : { id, free, text, parts };
}
