// References by `resid`, and what they stand for: there, of the right kind, short enough, in both languages.
import { child, elementsOf, named } from "./read-xml.mjs";

const ENGLISH = "en-US";
const LONGEST_ID = 32;
const LONGEST = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
/** Formulas carry it, so it may not change with the language. */
const SAME_EVERYWHERE = "Functions.Namespace";

/** The kind of resource that an element's `resid` must be of. */
function kindOf({ name }) {
  if (name === "bt:Image") return "bt:Images";
  if (["SourceLocation", "FunctionFile", "LearnMoreUrl"].includes(name)) return "bt:Urls";
  return name === "Description" ? "bt:LongStrings" : "bt:ShortStrings";
}

export function resourceProblems(manifest) {
  const kinds = named(manifest, "Resources").flatMap(({ children }) => children);
  const entries = kinds.flatMap((kind) =>
    kind.children.map((entry) => ({ kind: kind.name, entry, id: entry.attributes.id ?? "" })),
  );
  return [
    ...idProblems(entries),
    ...referenceProblems(manifest, entries),
    ...entries.flatMap(lengthProblems),
    ...entries.flatMap(languageProblems),
  ];
}

function idProblems(entries) {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, index) => [
    ...(id.length > LONGEST_ID || id === ""
      ? [`resource id "${id}" is not 1 to ${LONGEST_ID} long`]
      : []),
    ...(ids.indexOf(id) < index ? [`resource id "${id}" is there twice`] : []),
  ]);
}

function referenceProblems(manifest, entries) {
  const used = referencesOf(manifest);
  const wrong = used.flatMap(({ resid, kind, name }) =>
    entries.some((entry) => entry.id === resid && entry.kind === kind)
      ? []
      : [`<${name}> refers to "${resid}", which is not in <${kind}>`],
  );
  const asked = new Set(used.map(({ resid }) => resid));
  const unused = entries
    .filter(({ id }) => !asked.has(id))
    .map(({ id }) => `"${id}" is never used`);
  return [...wrong, ...unused];
}

function referencesOf(manifest) {
  return elementsOf(manifest).flatMap((parent) =>
    parent.children
      .filter(({ attributes }) => attributes.resid !== undefined)
      .map((element) => ({
        resid: element.attributes.resid,
        kind: kindOf(element),
        name: element.name,
      })),
  );
}

function lengthProblems({ kind, entry, id }) {
  const most = LONGEST[kind];
  if (most === undefined) return [];
  return textsOf(entry)
    .filter((text) => text.length > most || text === "")
    .map((text) => `"${id}" is ${text.length} characters long; 1 to ${most} are allowed`);
}

function languageProblems({ kind, entry, id }) {
  if (LONGEST[kind] === undefined) return [];
  const english = entry.children.some(({ attributes }) => attributes.Locale === ENGLISH);
  if (id === SAME_EVERYWHERE) return english ? [`"${id}" must be the same in every language`] : [];
  return english ? [] : [`"${id}" has no ${ENGLISH} text`];
}

function textsOf({ attributes, children }) {
  return [attributes.DefaultValue ?? "", ...children.map((each) => each.attributes.Value ?? "")];
}

/** What Office shows in its lists: name and description, with their limits and in both languages. */
export function headProblems(manifest) {
  const limits = { DisplayName: 125, Description: 250 };
  return Object.entries(limits).flatMap(([name, most]) => {
    const element = child(manifest, name);
    if (element === undefined) return [];
    const english = element.children.some(({ attributes }) => attributes.Locale === ENGLISH);
    return [
      ...(textsOf(element).some((text) => text === "" || text.length > most)
        ? [`<${name}> is not 1 to ${most} characters long`]
        : []),
      ...(english ? [] : [`<${name}> has no ${ENGLISH} text`]),
    ];
  });
}
