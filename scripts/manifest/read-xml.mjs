// Reads the plain XML that a manifest is written in: elements, attributes, text, comments. Anything else is refused, and so is
// what is not well-formed.

const TOKEN =
  /<!--[\s\S]*?-->|<\?xml[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element: `{ name, attributes, children, text }`. Throws with the place of what is not well-formed. */
export function readXml(source) {
  const top = element("", "");
  const open = [top];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(source);
    if (token === null) throw new Error(`not well-formed at character ${at}`);
    take(open, token, at);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1).name}> is not closed`);
  const [root, ...others] = top.children;
  if (root === undefined || others.length > 0) throw new Error("there is not exactly one root");
  return root;
}

function take(open, [, ended, started, attributes, empty, text], at) {
  const current = open.at(-1);
  if (ended !== undefined) {
    if (current.name !== ended)
      throw new Error(`</${ended}> at character ${at} closes <${current.name}>`);
    open.pop();
  } else if (started !== undefined) {
    const child = element(started, attributes);
    current.children.push(child);
    if (empty === "") open.push(child);
  } else if (text !== undefined) {
    current.text += unescaped(text.trim());
  }
}

function element(name, attributes) {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [
    key,
    unescaped(value),
  ]);
  const names = pairs.map(([key]) => key);
  if (new Set(names).size < names.length) throw new Error(`<${name}> has an attribute twice`);
  return { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
}

function unescaped(text) {
  return text.replace(/&([^;]*);?/g, (whole, entity) => {
    if (ENTITIES[entity] === undefined) throw new Error(`unknown entity ${whole}`);
    return ENTITIES[entity];
  });
}

/** Every element under one, itself first, in the order of the text. */
export function elementsOf(top) {
  return [top, ...top.children.flatMap(elementsOf)];
}

/** Elements of one name under another. */
export function named(top, name) {
  return elementsOf(top).filter((each) => each.name === name);
}

/** The child of a name; undefined where there is none. */
export function child(top, name) {
  return top?.children.find((each) => each.name === name);
}
