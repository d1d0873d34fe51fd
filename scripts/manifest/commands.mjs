// The ribbon: few commands, one pane for all of them, and a handler behind every button that runs without a pane.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { named } from "./read-xml.mjs";

const MOST_COMMANDS = 7;

export function commandProblems(manifest, folder) {
  const ids = [
    ...named(manifest, "Control"),
    ...named(manifest, "Item"),
    ...named(manifest, "Group"),
  ].map(({ attributes }) => attributes.id ?? "");
  const panes = new Set(named(manifest, "TaskpaneId").map(({ text }) => text));
  const controls = named(manifest, "Control").length;
  return [
    ...(controls > MOST_COMMANDS ? [`${controls} commands; at most ${MOST_COMMANDS}`] : []),
    ...(panes.size > 1 ? [`${panes.size} panes; all buttons share one`] : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => `control id "${id}" is there twice`),
    ...handlerProblems(manifest, folder),
  ];
}

/** Names survive the minifier, for they are the keys of what is associated. */
function handlerProblems(manifest, folder) {
  const scripts = readdirSync(folder)
    .filter((file) => /^commands\b.*\.js$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
  return named(manifest, "FunctionName")
    .map(({ text }) => text)
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(scripts))
    .map((name) => `no handler for ${name} in the commands' script`);
}
