// functions.json in both languages against functions.js: the same ids, each described.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

const LONGEST_DESCRIPTION = 255;
const FILES = ["functions.json", "functions.en.json"];

export function functionProblems(folder, origin) {
  const script = path.join(folder, "functions.js");
  const missing = [...FILES, "functions.js"].filter((file) => !existsSync(path.join(folder, file)));
  if (missing.length > 0) return missing.map((file) => `there is no ${file} in the build`);
  const associated = associatedIds(readFileSync(script, "utf8"));
  return FILES.flatMap((file) => {
    const { functions } = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    const ids = functions.map(({ id }) => id);
    return [
      ...ids
        .filter((id) => !associated.includes(id))
        .map((id) => `${file}: ${id} is not associated`),
      ...associated.filter((id) => !ids.includes(id)).map((id) => `${file} does not tell of ${id}`),
      ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${file}: ${id} is there twice`),
      ...functions.flatMap((each) => descriptionProblems(each, file, folder, origin)),
    ];
  });
}

function descriptionProblems(
  { id, description = "", helpUrl = "", parameters },
  file,
  folder,
  origin,
) {
  const texts = [description, ...parameters.map((each) => each.description ?? "")];
  const bad = texts.some((text) => text === "" || text.length > LONGEST_DESCRIPTION);
  const page = helpUrl.replace(/#.*$/, "");
  const helped =
    page.startsWith(`${origin}/`) && existsSync(path.join(folder, page.slice(origin.length + 1)));
  return [
    ...(bad
      ? [
          `${file}: ${id} or a parameter of it is not described in 1 to ${LONGEST_DESCRIPTION} characters`,
        ]
      : []),
    ...(helped ? [] : [`${file}: the help of ${id} (${helpUrl}) is not in the build`]),
  ];
}

/** Runs the bundle as Excel's engine does, with nothing around it but what associates, and notes what it associates. */
function associatedIds(script) {
  const ids = [];
  const associate = (id) => ids.push(id);
  vm.runInNewContext(script, { CustomFunctions: { associate } });
  return ids;
}
