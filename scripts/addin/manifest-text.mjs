// manifest.xml is the source; a build changes three things in its text, so that comments and order stay as written.
import { DEVELOPMENT_ORIGIN } from "./options.mjs";

/** The manifest for one build. Throws when the source is not as expected: a silent miss would ship addresses of a developer's PC. */
export function manifestFor(source, { origin, version, id }) {
  const placed = replaceAll(source, DEVELOPMENT_ORIGIN, origin);
  const numbered = replaceOnly(placed, "Version", version);
  return id === undefined ? numbered : replaceOnly(numbered, "Id", id);
}

function replaceAll(text, from, to) {
  const parts = text.split(from);
  if (parts.length === 1) throw new Error(`manifest.xml 里没有 ${from}。`);
  return parts.join(to);
}

function replaceOnly(text, element, value) {
  const place = new RegExp(`(<${element}>)[^<]*(</${element}>)`, "g");
  if (text.match(place)?.length !== 1) throw new Error(`manifest.xml 里应有一个 <${element}>。`);
  return text.replace(place, `$1${value}$2`);
}
