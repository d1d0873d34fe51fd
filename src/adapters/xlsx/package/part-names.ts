/** The part that a relationship's target names, as written from `source`; a leading slash counts from the root. */
export function resolveTarget(source: string, target: string): string {
  const path = decoded(target.replaceAll("\\", "/"));
  const base = path.startsWith("/") ? [] : folderOf(source);
  const segments = [...base];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** A part's name as a target written in the relationships of `source`. */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return encodeURI("../".repeat(from.length - shared) + to.slice(shared).join("/"));
}

/** The part that holds a part's relationships; of the package itself for an empty name. */
export function relationshipsName(source: string): string {
  const segments = source.split("/");
  const file = segments.pop() ?? "";
  return [...segments, "_rels", `${file}.rels`].join("/");
}

function folderOf(part: string): readonly string[] {
  return part.split("/").slice(0, -1);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The first of `prefix1.xml`, `prefix2.xml`, … that is not taken. */
export function freshPartName(prefix: string, taken: (name: string) => boolean): string {
  let number = 1;
  while (taken(`${prefix}${number}.xml`)) number += 1;
  return `${prefix}${number}.xml`;
}
